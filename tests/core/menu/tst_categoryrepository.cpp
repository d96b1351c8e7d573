#include "core/menu/categoryrepository.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Result<Category> ensure(Database& database, SmallShop& shop, const QString& name)
{
    JANGBU_TRY_ASSIGN(const IdRange taken, shop.ids().take(shop.store().id, 1));
    return inTransaction(database, [&] {
        IdRange ids = taken;
        return CategoryRepository(database).ensure(shop.store().id, name, ids.next<CategoryId>());
    });
}

} // namespace

class TestCategoryRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aNewCategory_isTheLast();
    void aKnownCategory_isGivenAsItIs();
    void names_areEqual_onlyWhenEveryCodePointIs();
    void storesHaveTheirOwnCategories();
    void anUnknownCategory_isRefused();
};

void TestCategoryRepository::aNewCategory_isTheLast()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Category added = valueOf(ensure(books->database(), shop, u"A 세트, \"특\""_s));
    QCOMPARE(added.position, 3);
    const auto all = valueOf(CategoryRepository(books->database()).all(shop.store().id));
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.last().name, u"A 세트, \"특\""_s);
    QVERIFY(all.last().id == added.id);
}

void TestCategoryRepository::aKnownCategory_isGivenAsItIs()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    CategoryRepository categories(books->database());
    const Category drink = valueOf(ensure(books->database(), shop, u"DRINK"_s));
    QVERIFY(valueOf(categories.byName(shop.store(), u"DRINK"_s)).id == drink.id);
    QCOMPARE(valueOf(categories.all(shop.store().id)).size(), 3);
}

void TestCategoryRepository::names_areEqual_onlyWhenEveryCodePointIs()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const QStringList names { u"drink"_s, u"Drink"_s, u"ＤＲＩＮＫ"_s, u"🍜"_s, u"🍲"_s };
    for (const QString& name : names)
        QCOMPARE(valueOf(ensure(books->database(), shop, name)).name, name);
    const auto all = valueOf(CategoryRepository(books->database()).all(shop.store().id));
    QCOMPARE(all.size(), 3 + names.size());
}

void TestCategoryRepository::storesHaveTheirOwnCategories()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"서울식당"_s);
    QVERIFY(ensure(books->database(), shop, u"세트"_s));
    CategoryRepository categories(books->database());
    QVERIFY(valueOf(categories.find(shop.store().id, u"세트"_s)));
    QVERIFY(!valueOf(categories.find(other.store().id, u"세트"_s)));
}

void TestCategoryRepository::anUnknownCategory_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto refused = CategoryRepository(books->database()).byName(shop.store(), u"DRINK2"_s);
    QCOMPARE(codeOf(refused), u"CATEGORY_NOT_FOUND"_s);
    QCOMPARE(refused.error().values, (QStringList { u"DRINK2"_s, u"한강식당"_s }));
}

QTEST_GUILESS_MAIN(TestCategoryRepository)
#include "tst_categoryrepository.moc"
