#include "core/menu/productrepository.h"
#include "core/menu/removeproduct.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestRemoveProduct final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aRemovedProduct_isOffTheMenu_withItsPastKept();
    void theNameOfARemovedProduct_isFree_againAndAgain();
    void aProductThatIsNotThere_isRefused();
    void programsAtOnce_removeAProductOnce();
};

void TestRemoveProduct::aRemovedProduct_isOffTheMenu_withItsPastKept()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    shop.clock().advanceMs(60'000);
    RemoveProduct remove(books->database(), shop.ids(), shop.clock());
    const Product removed = valueOf(remove.run(shop.store(), u" 콜라"_s));
    ProductRepository products(books->database());
    QVERIFY(!valueOf(products.findLiving(shop.store().id, u"콜라"_s)));
    QCOMPARE(valueOf(products.living(shop.store().id)).size(), 4);
    const auto kept = valueOf(products.find(shop.store().id, removed.id)).value();
    QCOMPARE(kept.name, u"콜라"_s);
    QVERIFY(kept.deletedAtUtc == shop.clock().nowUtc());
    const auto history = valueOf(products.historyOf(shop.store().id, removed.id));
    QCOMPARE(history.size(), 2);
    QVERIFY(!history.first().deleted);
    QVERIFY(history.last().deleted);
    QVERIFY(history.last().changedAtUtc == shop.clock().nowUtc());
}

void TestRemoveProduct::theNameOfARemovedProduct_isFree_againAndAgain()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    RemoveProduct remove(books->database(), shop.ids(), shop.clock());
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(codeOf(remove.run(shop.store(), u"콜라"_s)), u"DONE"_s);
        shop.add(u"콜라"_s, u"DRINK"_s, turn);
    }
    QCOMPARE(valueOf(ProductRepository(books->database()).all(shop.store().id)).size(), 8);
}

void TestRemoveProduct::aProductThatIsNotThere_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    RemoveProduct remove(books->database(), shop.ids(), shop.clock());
    QCOMPARE(codeOf(remove.run(shop.store(), u"콜라"_s)), u"DONE"_s);
    QCOMPARE(codeOf(remove.run(shop.store(), u"콜라"_s)), u"PRODUCT_NOT_FOUND"_s);
}

void TestRemoveProduct::programsAtOnce_removeAProductOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const auto codes = race(*books, 3, [&](Database& database, int) {
        IdAllocator ids(database);
        StillClock clock;
        return codeOf(RemoveProduct(database, ids, clock).run(shop.store(), u"콜라"_s));
    });
    QCOMPARE(codes.count(u"DONE"_s), 1);
    QCOMPARE(codes.count(u"PRODUCT_NOT_FOUND"_s), 2);
}

QTEST_GUILESS_MAIN(TestRemoveProduct)
#include "tst_removeproduct.moc"
