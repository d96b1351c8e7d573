#pragma once

#include "core/calendar/clock.h"
#include "core/menu/pricestep.h"
#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;
class IdAllocator;
class IdRange;

/// What of one product is to become another.
struct ProductEdit {
    ProductId product;
    std::optional<QString> name {};
    std::optional<CategoryId> category {}; ///< It stands last there, unless a position is given.
    std::optional<PriceStep> price {};
    std::optional<qint64> baseStock {};
    std::optional<qint64> stock {};
    qint64 stockBy = 0; ///< Added to the stock, which never falls below zero by it.
    bool isRestocked = false; ///< The stock becomes the base stock.
    std::optional<bool> taxFree {};
    std::optional<bool> soldOut {};
    std::optional<int> position {};

    /// What who stands in the kitchen says: sold out, there again, or filled up.
    bool isStockOnly() const
    {
        return !name && !category && !price && !baseStock && !taxFree && !position;
    }
};

/// A product before and after a change.
struct EditedProduct {
    Product before;
    Product after;

    bool isSame() const;
    /// The edit that takes back what was changed, and nothing else. Stock is taken back by what was
    /// added, as orders may have come since.
    ProductEdit undoing() const;
};

/// Changes several products of a store's menu at once, all or none. What was sold keeps what it was
/// sold as.
class ChangeProducts final {
public:
    ChangeProducts(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// In the order of the edits. VALUE_INVALID, NAME_INVALID, STORE_NOT_FOUND, CATEGORY_NOT_FOUND,
    /// PRODUCT_NOT_FOUND, PRODUCT_EXISTS, PRICE_OUT_OF_RANGE.
    Result<QList<EditedProduct>> run(const Store& store, QList<ProductEdit> edits);

private:
    Result<EditedProduct> change(const Store& store, const ProductEdit& edit, IdRange& ids);
    Result<Product> edited(const Store& store, const Product& before, const ProductEdit& edit);
    Done moveTo(const Store& store, CategoryId category, Product& product);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
