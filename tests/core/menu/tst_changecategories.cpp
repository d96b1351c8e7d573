#include "core/menu/categoryrepository.h"
#include "core/menu/changecategories.h"
#include "core/menu/changeproduct.h"
#include "core/menu/removeproduct.h"
#include "core/menu/restoreproduct.h"
#include "core/statistics/productstatistics.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/shopsales.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

ChangeCategories changing(Database& database, SmallShop& shop)
{
    return ChangeCategories(database, shop.ids(), shop.clock());
}

QStringList livingNames(Database& database, const SmallShop& shop)
{
    QStringList names;
    for (const Category& category : valueOf(CategoryRepository(database).living(shop.store().id)))
        names.append(category.name);
    return names;
}

} // namespace

class TestChangeCategories final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aCategoryThatIsAdded_isTheLast_andItsNameTaken();
    void aRenamedCategory_keepsItsProductsAndItsPast();
    void aCategoryWithProducts_isNotRemoved();
    void aRemovedCategory_isOffTheMenu_andItsPastKept();
    void aRemovedCategory_comesBack_withItsName();
    void aRemovedCategory_comesBack_withAProductOfIt();
    void wrongNames_andUnknownCategories_areRefused();
    void programsAtOnce_addANameOnce();
};

void TestChangeCategories::aCategoryThatIsAdded_isTheLast_andItsNameTaken()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto categories = changing(books->database(), shop);
    QCOMPARE(valueOf(categories.add(shop.store(), u" 세트 "_s)).name, u"세트"_s);
    QCOMPARE(livingNames(books->database(), shop),
             (QStringList { u"MAIN_MENU"_s, u"SUB_MENU"_s, u"DRINK"_s, u"세트"_s }));
    const auto refused = categories.add(shop.store(), u"세트"_s);
    QCOMPARE(codeOf(refused), u"CATEGORY_EXISTS"_s);
    QCOMPARE(refused.error().values, (QStringList { u"세트"_s, shop.store().name }));
}

void TestChangeCategories::aRenamedCategory_keepsItsProductsAndItsPast()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ShopSales sales(books->database(), shop);
    sales.sell({ { shop.product(u"콜라"_s).id, 3 } }, ShopSales::cash(),
               sales.at(u"2026-11-21T18:00"_s));
    auto categories = changing(books->database(), shop);
    const CategoryId drink = shop.product(u"콜라"_s).category;
    QCOMPARE(valueOf(categories.rename(shop.store(), drink, u"음료"_s)).name, u"음료"_s);
    QCOMPARE(codeOf(categories.rename(shop.store(), drink, u"음료"_s)), u"DONE"_s);
    QCOMPARE(codeOf(categories.rename(shop.store(), drink, u"SUB_MENU"_s)), u"CATEGORY_EXISTS"_s);
    QVERIFY(shop.product(u"콜라"_s).category == drink);
    const auto ranking = valueOf(ProductStatistics(books->database())
                                     .run(shop.store(), { .start = BusinessDate(2026, 11, 21) }));
    QCOMPARE(ranking.products.first().category, u"음료"_s);
    QCOMPARE(ranking.products.first().count, 3);
}

void TestChangeCategories::aCategoryWithProducts_isNotRemoved()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QStringList before = booksOf(books->database());
    const auto refused
        = changing(books->database(), shop).remove(shop.store(), shop.product(u"쌀"_s).category);
    QCOMPARE(codeOf(refused), u"CATEGORY_NOT_EMPTY"_s);
    QCOMPARE(refused.error().values, (QStringList { u"SUB_MENU"_s, u"2"_s }));
    QCOMPARE(booksOf(books->database()), before);
}

void TestChangeCategories::aRemovedCategory_isOffTheMenu_andItsPastKept()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ShopSales sales(books->database(), shop);
    const Product cola = shop.product(u"콜라"_s);
    sales.sell({ { cola.id, 3 } }, ShopSales::cash(), sales.at(u"2026-11-21T18:00"_s));
    valueOf(
        RemoveProduct(books->database(), shop.ids(), shop.clock()).run(shop.store(), u"콜라"_s));
    auto categories = changing(books->database(), shop);
    QVERIFY(valueOf(categories.remove(shop.store(), cola.category)).deletedAtUtc
            == shop.clock().nowUtc());
    QCOMPARE(livingNames(books->database(), shop), (QStringList { u"MAIN_MENU"_s, u"SUB_MENU"_s }));
    QCOMPARE(codeOf(categories.remove(shop.store(), cola.category)), u"CATEGORY_NOT_FOUND"_s);
    const auto ranking = valueOf(ProductStatistics(books->database())
                                     .run(shop.store(), { .start = BusinessDate(2026, 11, 21) }));
    QCOMPARE(ranking.products.first().category, u"DRINK"_s);
}

void TestChangeCategories::aRemovedCategory_comesBack_withItsName()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto categories = changing(books->database(), shop);
    const Category set = valueOf(categories.add(shop.store(), u"세트"_s));
    valueOf(categories.add(shop.store(), u"점심"_s));
    valueOf(categories.remove(shop.store(), set.id));
    const CategoryId drink = shop.product(u"콜라"_s).category;
    QCOMPARE(codeOf(categories.rename(shop.store(), drink, u"세트"_s)), u"CATEGORY_EXISTS"_s);
    QVERIFY(valueOf(categories.add(shop.store(), u"세트"_s)).id == set.id);
    QCOMPARE(livingNames(books->database(), shop).mid(3), (QStringList { u"점심"_s, u"세트"_s }));
    valueOf(categories.remove(shop.store(), set.id));
    QVERIFY(valueOf(ChangeProduct(books->database(), shop.ids(), shop.clock())
                        .run(shop.store(), u"콜라"_s, { .category = u"세트"_s }))
                .category
            == set.id);
    QVERIFY(livingNames(books->database(), shop).contains(u"세트"_s));
}

void TestChangeCategories::aRemovedCategory_comesBack_withAProductOfIt()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    valueOf(
        RemoveProduct(books->database(), shop.ids(), shop.clock()).run(shop.store(), u"콜라"_s));
    valueOf(changing(books->database(), shop).remove(shop.store(), cola.category));
    valueOf(RestoreProduct(books->database(), shop.ids(), shop.clock())
                .run(shop.store(), QList { cola.id }));
    QVERIFY(livingNames(books->database(), shop).contains(u"DRINK"_s));
}

void TestChangeCategories::wrongNames_andUnknownCategories_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    const CategoryId drink = shop.product(u"콜라"_s).category;
    auto categories = changing(books->database(), shop);
    QCOMPARE(codeOf(categories.add(shop.store(), u" "_s)), u"NAME_INVALID"_s);
    QCOMPARE(codeOf(categories.rename(shop.store(), drink, QString(256, u'가'))),
             u"NAME_INVALID"_s);
    QCOMPARE(codeOf(categories.rename(other.store(), drink, u"음료"_s)), u"CATEGORY_NOT_FOUND"_s);
    QCOMPARE(codeOf(categories.remove(other.store(), drink)), u"CATEGORY_NOT_FOUND"_s);
}

void TestChangeCategories::programsAtOnce_addANameOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto codes = race(*books, 3, [&](Database& database, int) {
        IdAllocator ids(database);
        StillClock clock;
        return codeOf(ChangeCategories(database, ids, clock).add(shop.store(), u"세트"_s));
    });
    QCOMPARE(codes.count(u"DONE"_s), 1);
    QCOMPARE(codes.count(u"CATEGORY_EXISTS"_s), 2);
}

QTEST_GUILESS_MAIN(TestChangeCategories)
#include "tst_changecategories.moc"
