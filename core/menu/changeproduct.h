#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class IdAllocator;

/// What of a product is to become another.
struct ProductChange {
    std::optional<QString> name {};
    std::optional<QString> category {}; ///< Made where the store has none of that name.
    std::optional<Money> price {};
    std::optional<qint64> baseStock {}; ///< The stock stays as it is.
    std::optional<bool> taxFree {};
    std::optional<bool> soldOut {};

    /// What who stands in the kitchen says: sold out, or there again.
    bool isStockOnly() const { return !name && !category && !price && !baseStock && !taxFree; }
};

/// Changes a product on a store's menu; what was sold keeps what it was sold as. In
/// another category it stands last.
class ChangeProduct final {
public:
    ChangeProduct(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// VALUE_INVALID, NAME_INVALID, STORE_NOT_FOUND, PRODUCT_NOT_FOUND, PRODUCT_EXISTS.
    Result<Product> run(const Store& store, const QString& name, ProductChange change);

private:
    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
