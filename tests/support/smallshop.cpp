#include "tests/support/smallshop.h"

#include "core/menu/addproduct.h"
#include "core/menu/addstore.h"
#include "core/menu/productrepository.h"
#include "tests/support/outcome.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

Store madeStore(Database& database, const Clock& clock, const QString& name, NewStore store)
{
    store.name = name;
    return valueOf(AddStore(database, clock).run(std::move(store)));
}

} // namespace

SmallShop::SmallShop(Database& database, const QString& name, NewStore store)
    : m_database(database)
    , m_ids(database)
    , m_store(madeStore(database, m_clock, name, std::move(store)))
{
    add(u"김치찌개"_s, u"MAIN_MENU"_s, 9000);
    add(u"비빔밥"_s, u"MAIN_MENU"_s, 8000);
    add(u"계란말이"_s, u"SUB_MENU"_s, 5000);
    add(u"콜라"_s, u"DRINK"_s, 2000);
    add(u"쌀"_s, u"SUB_MENU"_s, 3000, maxStock, true);
}

Product SmallShop::product(const QString& name) const
{
    return valueOf(ProductRepository(m_database).byName(m_store.id, name));
}

Product SmallShop::add(const QString& name, const QString& category, qint64 price, qint64 baseStock,
                       bool taxFree)
{
    AddProduct addProduct(m_database, m_ids, m_clock);
    return valueOf(
        addProduct.run(m_store, { name, category, Money::ofMinor(price), baseStock, taxFree }));
}

} // namespace jangbu::test
