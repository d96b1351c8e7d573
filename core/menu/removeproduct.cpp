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
        ProductRepository products(m_database);
        JANGBU_TRY_ASSIGN(Product product, products.byName(store.id, name));
        const Instant now = m_clock.nowUtc();
        product.deletedAtUtc = now;
        JANGBU_TRY(products.update(store.id, product, taken.first(), now));
        return product;
    });
}

} // namespace jangbu
