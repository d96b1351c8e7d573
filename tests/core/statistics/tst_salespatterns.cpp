#include "core/statistics/salesbyhour.h"
#include "core/statistics/salesbytable.h"
#include "core/statistics/soldtogether.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
const BusinessDate saturday(2026, 11, 21);
const Window week { saturday.addDays(-6), saturday.addDays(1) };

QString shown(const ProductPair& pair)
{
    return u"%1+%2 %3 of %4/%5 lift %6"_s.arg(pair.firstName, pair.secondName)
        .arg(pair.together)
        .arg(pair.withFirst)
        .arg(pair.withSecond)
        .arg(pair.liftPermille);
}

} // namespace

/// The questions that no rollup holds, on sales that can be counted by hand.
class TestSalesPatterns final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void hours_areOfTheWallClock_netOfRefundsAtTheirOwn();
    void hours_ofOneCategory_areThoseOfItsLines();
    void tables_haveTheirNet_tradesAndStay();
    void pairs_countTradesNotPieces();
    void pairs_ofOneProduct_andNoMoreThanAsked();
    void aFeast_isPassedOver();
};

void TestSalesPatterns::hours_areOfTheWallClock_netOfRefundsAtTheirOwn()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId first = till.order(u"1"_s, { { u"비빔밥"_s, 2 }, { u"콜라"_s } });
    till.pay(first); // 21:00 in Seoul, a Saturday.
    shop.clock().advanceMs(hourMs);
    till.pay(till.order(u"2"_s, { { u"콜라"_s, 3 } }));
    shop.clock().advanceMs(hourMs);
    const LineId cola = till.trade(first).lines.at(1).id;
    till.refund(first, { { { cola, 1 } } });

    SalesByHour salesByHour(books->database());
    const HoursAnswer all = valueOf(salesByHour.run(shop.store(), { week }));
    QCOMPARE(all.hours[5][21], (SalesFigures { 3, Money::ofMinor(18'000) }));
    QCOMPARE(all.hours[5][22], (SalesFigures { 3, Money::ofMinor(6'000) }));
    QCOMPARE(all.hours[5][23], (SalesFigures { -1, Money::ofMinor(-2'000) }));
    QCOMPARE(all.total, (SalesFigures { 5, Money::ofMinor(22'000) }));

    const ProductId id = shop.product(u"콜라"_s).id;
    const HoursAnswer one = valueOf(salesByHour.run(shop.store(), { week, id }));
    QCOMPARE(one.hours[5][21], (SalesFigures { 1, Money::ofMinor(2'000) }));
    QCOMPARE(one.total, (SalesFigures { 3, Money::ofMinor(6'000) }));
    const Window before { saturday.addDays(-6), saturday };
    QCOMPARE(valueOf(salesByHour.run(shop.store(), { before })).total, SalesFigures());
}

void TestSalesPatterns::hours_ofOneCategory_areThoseOfItsLines()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s, 2 }, { u"계란말이"_s }, { u"쌀"_s } }));
    SalesByHour salesByHour(books->database());
    const HoursAnswer side = valueOf(salesByHour.run(shop.store(), { week, {}, u"SUB_MENU"_s }));
    QCOMPARE(side.hours[5][21], (SalesFigures { 2, Money::ofMinor(8'000) }));
    QCOMPARE(codeOf(salesByHour.run(shop.store(), { week, {}, u"없음"_s })),
             u"CATEGORY_NOT_FOUND"_s);
}

void TestSalesPatterns::tables_haveTheirNet_tradesAndStay()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId window = till.order(u"창가"_s, { { u"비빔밥"_s, 2 } });
    const TradeId door = till.order(u"문 앞"_s, { { u"김치찌개"_s } });
    till.order(u"안쪽"_s, { { u"김치찌개"_s } });
    shop.clock().advanceMs(hourMs / 2);
    till.pay(window);
    till.pay(door);
    till.pay(till.order(u"창가"_s, { { u"콜라"_s } }));
    till.refund(door, { { { till.trade(door).lines.first().id, 1 } } });

    const auto tables = valueOf(SalesByTable(books->database()).run(shop.store(), week));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0].table, u"창가"_s);
    QCOMPARE(tables[0].trades, 2);
    QCOMPARE(tables[0].amount.minor(), 18'000);
    QCOMPARE(tables[0].averageTrade().minor(), 9'000);
    QCOMPARE(tables[0].averageStayMs(), hourMs / 4);
    QCOMPARE(tables[1].table, u"문 앞"_s);
    QCOMPARE(tables[1].trades, 1);
    QCOMPARE(tables[1].amount.minor(), 0);
}

void TestSalesPatterns::pairs_countTradesNotPieces()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s, 5 }, { u"콜라"_s }, { u"비빔밥"_s } }));
    const TradeId second = till.order(u"1"_s, { { u"콜라"_s, 2 }, { u"비빔밥"_s } });
    till.pay(second);
    till.refund(second);
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s } }));
    till.pay(till.order(u"1"_s, { { u"김치찌개"_s }, { u"콜라"_s }, { u"쌀"_s } }));
    till.order(u"2"_s, { { u"김치찌개"_s }, { u"콜라"_s } });

    const auto answer = valueOf(SoldTogether(books->database()).run(shop.store(), { week }));
    QCOMPARE(answer.trades, 4);
    QStringList lines;
    for (const ProductPair& pair : answer.pairs)
        lines.append(shown(pair));
    QCOMPARE(
        lines,
        QStringList({ u"비빔밥+콜라 2 of 3/3 lift 888"_s, u"김치찌개+쌀 1 of 1/1 lift 4000"_s,
                      u"콜라+김치찌개 1 of 3/1 lift 1333"_s, u"콜라+쌀 1 of 3/1 lift 1333"_s }));
}

void TestSalesPatterns::pairs_ofOneProduct_andNoMoreThanAsked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s }, { u"콜라"_s }, { u"쌀"_s } }));
    till.pay(till.order(u"1"_s, { { u"비빔밥"_s }, { u"콜라"_s } }));
    SoldTogether soldTogether(books->database());
    const ProductId rice = shop.product(u"쌀"_s).id;
    const auto ofRice = valueOf(soldTogether.run(shop.store(), { week, rice }));
    QCOMPARE(ofRice.pairs.size(), 2);
    const auto best = valueOf(soldTogether.run(shop.store(), { week, {}, 1 }));
    QCOMPARE(best.pairs.size(), 1);
    QCOMPARE(best.pairs.first().together, 2);
}

void TestSalesPatterns::aFeast_isPassedOver()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    QList<OrderedProduct> all;
    for (size_t at = 0; at < SoldTogether::maxProductsPerTrade; ++at) {
        const QString name = u"안주 %1"_s.arg(at);
        shop.add(name, u"SUB_MENU"_s, 1000);
        all.append({ name });
    }
    till.pay(till.order(u"1"_s, all));
    SoldTogether soldTogether(books->database());
    const qsizetype pairs = qsizetype(SoldTogether::maxProductsPerTrade)
        * qsizetype(SoldTogether::maxProductsPerTrade - 1) / 2;
    QCOMPARE(valueOf(soldTogether.run(shop.store(), { week, {}, 10'000 })).pairs.size(), pairs);
    all.append({ u"콜라"_s });
    till.pay(till.order(u"1"_s, all));
    const auto answer = valueOf(soldTogether.run(shop.store(), { week, {}, 10'000 }));
    QCOMPARE(answer.trades, 1);
    QCOMPARE(answer.pairs.size(), pairs);
}

QTEST_GUILESS_MAIN(TestSalesPatterns)
#include "tst_salespatterns.moc"
