#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;
class IdAllocator;

/// Takes products off a store's menu. They keep their identity and their past; their names are free
/// again.
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
    /// Several, all or none.
    Result<QList<Product>> run(const Store& store, const QList<ProductId>& products);

private:
    Done remove(const Store& store, Product& product, qint64 historyId);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
