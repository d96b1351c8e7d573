#include "core/menu/arrangemenu.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

QStringList productNames(Database& database, const SmallShop& shop)
{
    QStringList names;
    for (const Product& product : valueOf(ProductRepository(database).living(shop.store().id)))
        names.append(product.name);
    return names;
}

QList<CategoryId> categoryIds(Database& database, const SmallShop& shop)
{
    QList<CategoryId> ids;
    for (const Category& category : valueOf(CategoryRepository(database).living(shop.store().id)))
        ids.append(category.id);
    return ids;
}

} // namespace

class TestArrangeMenu final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void productsOfACategory_standAsAsked_andBackAgain();
    void categories_standAsAsked_andBackAgain();
    void whatIsNotNamed_follows();
    void whatIsNotThere_isPassedOver();
    void aNewProduct_isTheLast();
    void anotherStore_isLeftAlone();
};

void TestArrangeMenu::productsOfACategory_standAsAsked_andBackAgain()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QStringList before = productNames(books->database(), shop);
    const Product stew = shop.product(u"김치찌개"_s);
    const Product rice = shop.product(u"비빔밥"_s);
    const Product noodles = shop.add(u"국수"_s, u"MAIN_MENU"_s, 6000);
    ArrangeMenu arrange(books->database());
    const MenuOrder was = valueOf(arrange.run(
        shop.store(), { .products = { { stew.category, { noodles.id, rice.id, stew.id } } } }));
    QCOMPARE(productNames(books->database(), shop).first(3),
             (QStringList { u"국수"_s, u"비빔밥"_s, u"김치찌개"_s }));
    QCOMPARE(was.products.first().order, (QList { stew.id, rice.id, noodles.id }));
    QVERIFY(was.categories.isEmpty());
    valueOf(arrange.run(shop.store(), was));
    QCOMPARE(productNames(books->database(), shop).first(3),
             (QStringList { u"김치찌개"_s, u"비빔밥"_s, u"국수"_s }));
    QCOMPARE(productNames(books->database(), shop).mid(3), before.mid(2));
    const auto history
        = valueOf(ProductRepository(books->database()).historyOf(shop.store().id, stew.id));
    QCOMPARE(history.size(), 1);
}

void TestArrangeMenu::categories_standAsAsked_andBackAgain()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto before = categoryIds(books->database(), shop);
    auto wanted = before;
    std::reverse(wanted.begin(), wanted.end());
    ArrangeMenu arrange(books->database());
    const MenuOrder was = valueOf(arrange.run(shop.store(), { .categories = wanted }));
    QCOMPARE(categoryIds(books->database(), shop), wanted);
    QCOMPARE(productNames(books->database(), shop).first(), u"콜라"_s);
    QCOMPARE(was.categories, before);
    valueOf(arrange.run(shop.store(), was));
    QCOMPARE(categoryIds(books->database(), shop), before);
}

void TestArrangeMenu::whatIsNotNamed_follows()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto before = categoryIds(books->database(), shop);
    ArrangeMenu arrange(books->database());
    valueOf(arrange.run(shop.store(), { .categories = { before.last() } }));
    QCOMPARE(categoryIds(books->database(), shop),
             (QList { before.at(2), before.at(0), before.at(1) }));
}

void TestArrangeMenu::whatIsNotThere_isPassedOver()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product stew = shop.product(u"김치찌개"_s);
    const Product rice = shop.product(u"비빔밥"_s);
    const Product cola = shop.product(u"콜라"_s);
    valueOf(
        RemoveProduct(books->database(), shop.ids(), shop.clock()).run(shop.store(), u"비빔밥"_s));
    const Product noodles = shop.add(u"국수"_s, u"MAIN_MENU"_s, 6000);
    valueOf(ArrangeMenu(books->database())
                .run(shop.store(),
                     { .products = { { stew.category, { rice.id, cola.id, noodles.id, stew.id } },
                                     { CategoryId(1), { stew.id } } } }));
    QCOMPARE(productNames(books->database(), shop),
             (QStringList { u"국수"_s, u"김치찌개"_s, u"계란말이"_s, u"쌀"_s, u"콜라"_s }));
    QVERIFY(shop.product(u"콜라"_s).category == cola.category);
}

void TestArrangeMenu::aNewProduct_isTheLast()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product stew = shop.product(u"김치찌개"_s);
    const Product rice = shop.product(u"비빔밥"_s);
    valueOf(ArrangeMenu(books->database())
                .run(shop.store(), { .products = { { stew.category, { rice.id, stew.id } } } }));
    shop.add(u"가지볶음"_s, u"MAIN_MENU"_s, 7000);
    QCOMPARE(productNames(books->database(), shop).first(3),
             (QStringList { u"비빔밥"_s, u"김치찌개"_s, u"가지볶음"_s }));
}

void TestArrangeMenu::anotherStore_isLeftAlone()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    auto wanted = categoryIds(books->database(), other);
    std::reverse(wanted.begin(), wanted.end());
    const auto before = categoryIds(books->database(), other);
    valueOf(ArrangeMenu(books->database()).run(shop.store(), { .categories = wanted }));
    QCOMPARE(categoryIds(books->database(), other), before);
}

QTEST_GUILESS_MAIN(TestArrangeMenu)
#include "tst_arrangemenu.moc"
