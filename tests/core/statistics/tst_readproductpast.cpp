#include "core/menu/changeproduct.h"
#include "core/menu/removeproduct.h"
#include "core/statistics/readproductpast.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestReadProductPast final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void countsPieces_netOfRefunds_byTheStoresDay();
    void givesEachPriceOnce_oldestFirst();
    void aRemovedProduct_hasItsPast();
    void aProductThatWasNeverSold_hasAnEmptyOne();
};

void TestReadProductPast::countsPieces_netOfRefunds_byTheStoresDay()
{
    JANGBU_FRESH_BOOKS(books);
    NewStore late;
    late.time = *StoreTime::of(u"Asia/Seoul"_s, 360);
    SmallShop shop(books->database(), u"한강식당"_s, late);
    ShopSales sales(books->database(), shop);
    const ProductId cola = shop.product(u"콜라"_s).id;
    const ProductId stew = shop.product(u"김치찌개"_s).id;
    shop.clock().set(sales.at(u"2026-11-22T02:00"_s)); // Still the evening of the 21st.
    sales.sell({ { cola, 3 } }, ShopSales::cash(), sales.at(u"2026-11-22T01:00"_s));
    const TradeId first = sales.sell({ { cola, 5 }, { stew, 9 } }, ShopSales::cash(),
                                     sales.at(u"2026-11-08T12:00"_s));
    sales.sell({ { cola, 7 } }, ShopSales::cash(), sales.at(u"2026-11-07T12:00"_s));
    sales.refund(first, sales.at(u"2026-11-20T12:00"_s));
    ReadProductPast read(books->database(), shop.clock());
    const ProductPast past = valueOf(read.run(shop.store(), cola));
    QCOMPARE(past.lastDays, (Window { BusinessDate(2026, 11, 8), BusinessDate(2026, 11, 22) }));
    QCOMPARE(past.soldPerDay, (QList<qint64> { 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, 3 }));
    QCOMPARE(past.soldInLastDays, 3);
    QCOMPARE(past.soldEver, 10);
    QCOMPARE(valueOf(read.soldEver(shop.store(), { cola, stew })), 10);
}

void TestReadProductPast::givesEachPriceOnce_oldestFirst()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product cola = shop.product(u"콜라"_s);
    const Instant added = shop.clock().nowUtc();
    ChangeProduct change(books->database(), shop.ids(), shop.clock());
    shop.clock().advanceMs(1'000);
    valueOf(change.run(shop.store(), u"콜라"_s, { .taxFree = true }));
    shop.clock().advanceMs(1'000);
    valueOf(change.run(shop.store(), u"콜라"_s, { .price = Money::ofMinor(2500) }));
    const Instant raised = shop.clock().nowUtc();
    shop.clock().advanceMs(1'000);
    valueOf(change.run(shop.store(), u"콜라"_s, { .price = Money::ofMinor(2000) }));
    const ProductPast past
        = valueOf(ReadProductPast(books->database(), shop.clock()).run(shop.store(), cola.id));
    QCOMPARE(past.prices,
             (QList<ProductPast::Price> { { added, Money::ofMinor(2000) },
                                          { raised, Money::ofMinor(2500) },
                                          { shop.clock().nowUtc(), Money::ofMinor(2000) } }));
}

void TestReadProductPast::aRemovedProduct_hasItsPast()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ShopSales sales(books->database(), shop);
    const ProductId cola = shop.product(u"콜라"_s).id;
    sales.sell({ { cola, 3 } }, ShopSales::cash(), sales.at(u"2026-11-21T12:00"_s));
    valueOf(RemoveProduct(books->database(), shop.ids(), shop.clock())
                .run(shop.store(), QList { cola }));
    ReadProductPast read(books->database(), shop.clock());
    QCOMPARE(valueOf(read.run(shop.store(), cola)).soldEver, 3);
}

void TestReadProductPast::aProductThatWasNeverSold_hasAnEmptyOne()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    ReadProductPast read(books->database(), shop.clock());
    const ProductPast past = valueOf(read.run(shop.store(), shop.product(u"콜라"_s).id));
    QCOMPARE(past.soldEver, 0);
    QCOMPARE(past.soldPerDay, QList<qint64>(ReadProductPast::dayCount, 0));
    QCOMPARE(past.prices.size(), 1);
}

QTEST_GUILESS_MAIN(TestReadProductPast)
#include "tst_readproductpast.moc"
