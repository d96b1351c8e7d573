#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class IdAllocator;

/// Takes a product off a store's menu. It keeps its identity and its past; its name is free again.
class RemoveProduct final {
public:
    RemoveProduct(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// STORE_NOT_FOUND, PRODUCT_NOT_FOUND.
    Result<Product> run(const Store& store, const QString& name);

private:
    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
