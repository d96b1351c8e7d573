#include "core/menu/addproduct.h"

#include "core/audit/auditlog.h"
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

constexpr qint64 idsPerNewProduct = 3; // The product, its first version, perhaps its category.

} // namespace

Result<Product> AddProduct::run(const Store& store, NewProduct product)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY(checkPrice(store.currency, product.price));
    JANGBU_TRY(checkStock(u"base_stock"_s, product.baseStock));
    JANGBU_TRY_ASSIGN(product.name, parseName(product.name));
    JANGBU_TRY_ASSIGN(product.category, parseName(product.category));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, idsPerNewProduct));
    return inTransaction(m_database, [&]() -> Result<Product> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        JANGBU_TRY_ASSIGN(const Category category,
                          CategoryRepository(m_database)
                              .ensure(store.id, product.category, ids.next<CategoryId>()));
        ProductRepository products(m_database);
        JANGBU_TRY_ASSIGN(const int position, products.nextPosition(store.id, category.id));
        const Product added { .id = ids.next<ProductId>(),
                              .name = product.name,
                              .category = category.id,
                              .price = product.price,
                              .baseStock = product.baseStock,
                              .stock = product.baseStock,
                              .taxFree = product.taxFree,
                              .position = position,
                              .createdAtUtc = m_clock.nowUtc() };
        JANGBU_TRY(products.add(store.id, added, ids.first()));
        JANGBU_TRY(record(m_database, deedOn(store, Act::ProductAdded, added)));
        return added;
    });
}

} // namespace jangbu
