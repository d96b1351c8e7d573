#include "core/menu/removeproduct.h"

#include "core/menu/productrepository.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

Result<Product> RemoveProduct::run(const Store& store, const QString& name)
{
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, 1));
    return inTransaction(m_database, [&]() -> Result<Product> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        JANGBU_TRY_ASSIGN(Product product, ProductRepository(m_database).byName(store.id, name));
        JANGBU_TRY(remove(store.id, product, taken.first()));
        return product;
    });
}

Result<QList<Product>> RemoveProduct::run(const Store& store, const QList<ProductId>& products)
{
    if (products.isEmpty())
        return QList<Product>();
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, products.size()));
    return inTransaction(m_database, [&]() -> Result<QList<Product>> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        QList<Product> removed;
        for (const ProductId id : products) {
            JANGBU_TRY_ASSIGN(Product product,
                              ProductRepository(m_database).livingById(store.id, id));
            JANGBU_TRY(remove(store.id, product, ids.skip(1)));
            removed.append(product);
        }
        return removed;
    });
}

Done RemoveProduct::remove(StoreId store, Product& product, qint64 historyId)
{
    const Instant now = m_clock.nowUtc();
    product.deletedAtUtc = now;
    return ProductRepository(m_database).update(store, product, historyId, now);
}

} // namespace jangbu
