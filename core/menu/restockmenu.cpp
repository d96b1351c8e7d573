#include "core/menu/restockmenu.h"

#include "core/menu/menudeeds.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Product>> productsToRestock(const ProductRepository& products, StoreId store,
                                         const std::optional<QString>& name)
{
    if (!name)
        return products.living(store);
    JANGBU_TRY_ASSIGN(const Product product, products.byName(store, *name));
    return QList<Product> { product };
}

} // namespace

Result<QList<Product>> RestockMenu::run(const Store& store, const std::optional<QString>& name,
                                        std::optional<qint64> to)
{
    JANGBU_TRY(mayWork(m_database));
    if (to)
        JANGBU_TRY(checkStock(u"stock"_s, *to));
    return inTransaction(m_database, [&]() -> Result<QList<Product>> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        ProductRepository products(m_database);
        JANGBU_TRY_ASSIGN(auto restocked, productsToRestock(products, store.id, name));
        for (Product& product : restocked) {
            const Product before = product;
            product.stock = to.value_or(product.baseStock);
            JANGBU_TRY(products.setStock(store.id, product.id, product.stock));
            if (name)
                JANGBU_TRY(recordChange(m_database, store, before, product));
        }
        if (!name) {
            JANGBU_TRY(record(m_database,
                              { .act = Act::StockChanged,
                                .store = store.id,
                                .subject = store.name,
                                .after = { { u"products"_s, restocked.size() } } }));
        }
        return restocked;
    });
}

} // namespace jangbu
