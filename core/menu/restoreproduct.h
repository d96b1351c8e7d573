#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;
class IdAllocator;

/// Puts deleted products back on a store's menu, where and as they were.
class RestoreProduct final {
public:
    RestoreProduct(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// All or none. STORE_NOT_FOUND, PRODUCT_NOT_FOUND; PRODUCT_EXISTS when a product of the menu
    /// has the name, or it is on the menu itself.
    Result<QList<Product>> run(const Store& store, const QList<ProductId>& products);
    /// Under another name. NAME_INVALID and as above.
    Result<Product> run(const Store& store, ProductId product, const QString& newName);

private:
    Result<Product> restore(const Store& store, ProductId id, const std::optional<QString>& name,
                            qint64 historyId);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
