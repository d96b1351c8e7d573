#include "core/ledger/rollupreader.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <numeric>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

/// Sums of the day over all ways of paying.
MethodTotal totalOf(Database& database, const Store& store, BusinessDate date)
{
    MethodTotal sum;
    const auto methods
        = valueOf(RollupReader(database).methods(store.id, { date, date.addDays(1) }));
    for (const MethodTotal& method : methods) {
        sum.gross += method.gross;
        sum.refunds += method.refunds;
        sum.fee += method.fee;
        sum.unrated += method.unrated;
    }
    return sum;
}

} // namespace

/// The fees of what TakePayment takes.
class TestPaymentFees final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void fees_areFlooredPerPart_data();
    void fees_areFlooredPerPart();
    void fees_ofAllParts_areThoseOfTheCompletingDate();
    void aCardWithoutARate_isMarked();
};

void TestPaymentFees::fees_areFlooredPerPart_data()
{
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<QList<qint64>>("fees");

    using Numbers = QList<qint64>;
    QTest::newRow("27") << qint64(9000) << Numbers { 3000 } << Numbers { 27 };
    QTest::newRow("54") << qint64(9000) << Numbers { 6000 } << Numbers { 54 };
    QTest::newRow("99") << qint64(9000) << Numbers { 11'000 } << Numbers { 99 };
    QTest::newRow("a split loses fractions")
        << qint64(9000) << Numbers { 111, 111, 2778 } << Numbers { 0, 0, 25 };
    QTest::newRow("nothing") << qint64(0) << Numbers { 3000 } << Numbers { 0 };
    QTest::newRow("everything") << qint64(1'000'000) << Numbers { 1, 2999 } << Numbers { 1, 2999 };
}

void TestPaymentFees::fees_areFlooredPerPart()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    QFETCH(qint64, ppm);
    QFETCH(QList<qint64>, amounts);
    QFETCH(QList<qint64>, fees);
    till.setRate(u"새카드"_s, ppm, CardKind::Debit);
    const qint64 amount = std::accumulate(amounts.cbegin(), amounts.cend(), qint64(0));
    shop.add(u"세트"_s, u"MAIN_MENU"_s, amount);
    const TradeId id = till.order(u"1"_s, { { u"세트"_s } });

    for (const qint64 part : amounts)
        till.pay(id, card(u"새카드"_s, CardKind::Debit), Money::ofMinor(part));

    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.parts.size(), amounts.size());
    for (qsizetype at = 0; at < fees.size(); ++at)
        QCOMPARE(trade.parts[at].fee.minor(), fees[at]);
    QCOMPARE(totalOf(books->database(), shop.store(), today).fee.minor(),
             std::accumulate(fees.cbegin(), fees.cend(), qint64(0)));
}

void TestPaymentFees::fees_ofAllParts_areThoseOfTheCompletingDate()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    till.setRate(u"K"_s, 100'000, CardKind::None, today.addDays(1));
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, card(u"K"_s), Money::ofMinor(1000));
    shop.clock().advanceMs(msPerDay);
    till.pay(id, card(u"K"_s));
    QCOMPARE(till.trade(id).parts[0].fee.minor(), 100);
    QCOMPARE(till.trade(id).parts[1].fee.minor(), 700);
    // Dated back, the rate of that day holds.
    const TradeId past = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(past, card(u"K"_s), std::nullopt, shop.clock().nowUtc().plusMs(-msPerDay));
    QCOMPARE(till.trade(past).parts[0].fee.minor(), 32);
}

void TestPaymentFees::aCardWithoutARate_isMarked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, card(u"모름"_s), Money::ofMinor(1000));
    till.pay(id, card(u"k"_s), Money::ofMinor(1000));
    till.pay(id, card(u"K"_s));
    const auto parts = till.trade(id).parts;
    QCOMPARE(parts[0].rated, false);
    QCOMPARE(parts[0].fee.minor(), 0);
    QCOMPARE(parts[1].rated, false);
    QCOMPARE(parts[2].rated, true);
    QCOMPARE(parts[2].fee.minor(), 24);
    QCOMPARE(totalOf(books->database(), shop.store(), today).unrated, 2);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

QTEST_GUILESS_MAIN(TestPaymentFees)
#include "tst_paymentfees.moc"
