#include "core/menu/removeproduct.h"

#include "core/audit/auditlog.h"
#include "core/menu/menudeeds.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

Result<Product> RemoveProduct::run(const Store& store, const QString& name)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, 1));
    return inTransaction(m_database, [&]() -> Result<Product> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        JANGBU_TRY_ASSIGN(Product product, ProductRepository(m_database).byName(store.id, name));
        JANGBU_TRY(remove(store, product, taken.first()));
        return product;
    });
}

Result<QList<Product>> RemoveProduct::run(const Store& store, const QList<ProductId>& products)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
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
            JANGBU_TRY(remove(store, product, ids.skip(1)));
            removed.append(product);
        }
        return removed;
    });
}

Done RemoveProduct::remove(const Store& store, Product& product, qint64 historyId)
{
    const Instant now = m_clock.nowUtc();
    product.deletedAtUtc = now;
    JANGBU_TRY(ProductRepository(m_database).update(store.id, product, historyId, now));
    return record(m_database, deedOn(store, Act::ProductRemoved, product));
}

} // namespace jangbu
