#include "core/menu/changeproduct.h"

#include "core/menu/categoryrepository.h"
#include "core/menu/menudeeds.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idsPerChange = 2; // The version, perhaps a category.

/// The change with its names as the books hold them.
Result<ProductChange> checkedChange(const Store& store, ProductChange change)
{
    if (change.price)
        JANGBU_TRY(checkPrice(store.currency, *change.price));
    if (change.baseStock)
        JANGBU_TRY(checkStock(u"base_stock"_s, *change.baseStock));
    if (change.name) {
        JANGBU_TRY_ASSIGN(change.name, parseName(*change.name));
    }
    if (change.category) {
        JANGBU_TRY_ASSIGN(change.category, parseName(*change.category));
    }
    return change;
}

} // namespace

Result<Product> ChangeProduct::run(const Store& store, const QString& name, ProductChange change)
{
    JANGBU_TRY(change.isStockOnly() ? mayWork(m_database) : mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(change, checkedChange(store, change));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, idsPerChange));
    return inTransaction(m_database, [&]() -> Result<Product> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        ProductRepository products(m_database);
        JANGBU_TRY_ASSIGN(Product product, products.byName(store.id, name));
        const Product before = product;
        const auto newCategory = ids.next<CategoryId>();
        if (change.category) {
            JANGBU_TRY_ASSIGN(
                const Category category,
                CategoryRepository(m_database).ensure(store.id, *change.category, newCategory));
            if (category.id != product.category) {
                JANGBU_TRY_ASSIGN(product.position, products.nextPosition(store.id, category.id));
            }
            product.category = category.id;
        }
        product.name = change.name.value_or(product.name);
        product.price = change.price.value_or(product.price);
        product.baseStock = change.baseStock.value_or(product.baseStock);
        product.taxFree = change.taxFree.value_or(product.taxFree);
        product.soldOut = change.soldOut.value_or(product.soldOut);
        JANGBU_TRY(products.update(store.id, product, ids.first(), m_clock.nowUtc()));
        JANGBU_TRY(recordChange(m_database, store, before, product));
        return product;
    });
}

} // namespace jangbu
