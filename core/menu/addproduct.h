#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class IdAllocator;

struct NewProduct {
    QString name;
    QString category; ///< Made where the store has none of that name.
    Money price;
    qint64 baseStock = maxStock; ///< Also what its stock starts at.
    bool taxFree = false;
};

/// Puts a product on a store's menu, last in its category.
class AddProduct final {
public:
    AddProduct(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// VALUE_INVALID, NAME_INVALID, STORE_NOT_FOUND, PRODUCT_EXISTS.
    Result<Product> run(const Store& store, NewProduct product);

private:
    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
