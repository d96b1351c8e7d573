#include "core/ledger/businessdays.h"
#include "core/ledger/rollupreader.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

Instant instantOf(const QString& iso)
{
    return Instant::ofMs(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

BusinessDay dayOf(Database& database, const Store& store, BusinessDate date)
{
    return *valueOf(BusinessDays(database).find(store.id, date));
}

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

class TestTakePayment final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void thePayment_completesTheTrade();
    void parts_countOnlyWhenTheyCompleteTheTrade();
    void parts_takeTheDateOfTheOneThatCompletes();
    void fees_areFlooredPerPart_data();
    void fees_areFlooredPerPart();
    void fees_ofAllParts_areThoseOfTheCompletingDate();
    void aCardWithoutARate_isMarked();
    void aTradeOfNothing_isPaidByAPartOfNothing();
    void receipts_goOnFromOne_onEachDateAndInEachStore();
    void businessDates_followZoneAndCutoff_data();
    void businessDates_followZoneAndCutoff();
    void ways_areCheckedAndCompleted_data();
    void ways_areCheckedAndCompleted();
    void amounts_thatDoNotFit_areRefused_data();
    void amounts_thatDoNotFit_areRefused();
    void tradesThatAreNotOpen_areRefused();
    void aClosedDay_takesNoPayment_butParts();
    void aDay_holds9Times10To15_andNotOneMore();
};

void TestTakePayment::thePayment_completesTheTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 2 }, { u"쌀"_s } });

    const TakenPart taken = till.pay(id, card(u"K"_s));

    QCOMPARE(taken.amount.minor(), 19'000);
    QCOMPARE(taken.left.minor(), 0);
    QCOMPARE(taken.businessDate, today);
    QCOMPARE(taken.receipt, 1);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.paidAtUtc, shop.clock().nowUtc());
    QCOMPARE(trade.businessDate, today);
    QCOMPARE(trade.receipt, 1);
    QCOMPARE(trade.parts.size(), 1);
    QCOMPARE(trade.parts.first().id, taken.part);
    QCOMPARE(trade.parts.first().way, card(u"K"_s));
    QCOMPARE(trade.parts.first().fee.minor(), 76);
    QCOMPARE(dayOf(books->database(), shop.store(), today).gross.minor(), 19'000);
    QCOMPARE(totalOf(books->database(), shop.store(), today).fee.minor(), 76);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTakePayment::parts_countOnlyWhenTheyCompleteTheTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s }, { u"콜라"_s } });

    const TakenPart first = till.pay(id, card(u"S"_s), Money::ofMinor(3333));
    QCOMPARE(first.left.minor(), 6667);
    QVERIFY(!first.businessDate && !first.receipt);
    const TakenPart second = till.pay(id, {}, Money::ofMinor(3333));
    QCOMPARE(second.left.minor(), 3334);
    QCOMPARE(till.trade(id).state, TradeState::Open);
    QVERIFY(!valueOf(BusinessDays(books->database()).find(shop.store().id, today)));
    QCOMPARE(totalOf(books->database(), shop.store(), today).gross.minor(), 0);

    const TakenPart last = till.pay(id, otherWay(u"상품권"_s));
    QCOMPARE(last.amount.minor(), 3334);
    QCOMPARE(last.receipt, 1);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.partsTaken(), trade.amount);
    QCOMPARE(trade.parts[0].fee.minor(), 26);
    QCOMPARE(dayOf(books->database(), shop.store(), today).gross.minor(), 10'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTakePayment::parts_takeTheDateOfTheOneThatCompletes()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    const Instant evening = instantOf(u"2026-11-21T14:59:59.999Z"_s);
    till.pay(id, {}, Money::ofMinor(5000), evening);
    QCOMPARE(till.pay(id, {}, std::nullopt, evening.plusMs(1)).businessDate, today.addDays(1));
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.paidAtUtc, evening.plusMs(1));
    QCOMPARE(trade.parts.first().takenAtUtc, evening);
    QVERIFY(!valueOf(BusinessDays(books->database()).find(shop.store().id, today)));
    QCOMPARE(dayOf(books->database(), shop.store(), today.addDays(1)).gross.minor(), 8000);
}

void TestTakePayment::fees_areFlooredPerPart_data()
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

void TestTakePayment::fees_areFlooredPerPart()
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

void TestTakePayment::fees_ofAllParts_areThoseOfTheCompletingDate()
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

void TestTakePayment::aCardWithoutARate_isMarked()
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

void TestTakePayment::aTradeOfNothing_isPaidByAPartOfNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 1, Money::ofMinor(2000) } });
    QCOMPARE(codeOf(till.takePayment.run(shop.store(), id, {}, Money::ofMinor(1))),
             u"AMOUNT_INVALID"_s);
    const TakenPart taken = till.pay(id, card(u"K"_s));
    QCOMPARE(taken.amount.minor(), 0);
    QCOMPARE(taken.receipt, 1);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.parts.size(), 1);
    QCOMPARE(till.refund(id).parts.size(), 1);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTakePayment::receipts_goOnFromOne_onEachDateAndInEachStore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    Till otherTill(books->database(), other.store(), other.clock());
    const auto receipt = [](Till& at, std::optional<Instant> when = std::nullopt) {
        return at.pay(at.order(u"1"_s, { { u"콜라"_s } }), {}, std::nullopt, when).receipt;
    };
    const Instant yesterday = shop.clock().nowUtc().plusMs(-msPerDay);
    QCOMPARE(receipt(till), 1);
    QCOMPARE(receipt(till), 2);
    QCOMPARE(receipt(otherTill), 1);
    QCOMPARE(receipt(till, yesterday), 1);
    QCOMPARE(receipt(till), 3);
    QCOMPARE(receipt(till, yesterday), 2);
    // An imported number is gone on from.
    valueOf(books->database().run(u"UPDATE trade SET receipt = 40 WHERE store_id = :store "
                                  u"AND business_date = 20261121 AND receipt = 2"_s,
                                  { { ":store"_L1, shop.store().id } }));
    QCOMPARE(receipt(till), 41);
    QCOMPARE(receipt(otherTill), 2);
}

void TestTakePayment::businessDates_followZoneAndCutoff_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("cutoff");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("date");

    const auto row
        = [](const char* name, const QString& zone, int cutoff, const QString& at,
             const QString& date) { QTest::newRow(name) << zone << cutoff << at << date; };
    const QString seoul = u"Asia/Seoul"_s;
    const QString newYork = u"America/New_York"_s;
    row("before midnight", seoul, 0, u"2026-11-21T14:59:59.999Z"_s, u"2026-11-21"_s);
    row("midnight", seoul, 0, u"2026-11-21T15:00:00.000Z"_s, u"2026-11-22"_s);
    row("before the cut-off", seoul, 360, u"2026-11-21T20:59:59.999Z"_s, u"2026-11-21"_s);
    row("the cut-off", seoul, 360, u"2026-11-21T21:00:00.000Z"_s, u"2026-11-22"_s);
    row("the latest cut-off", seoul, 719, u"2026-11-22T02:58:59.999Z"_s, u"2026-11-21"_s);
    row("year's end", seoul, 360, u"2026-12-31T20:00:00.000Z"_s, u"2026-12-31"_s);
    row("leap day", seoul, 120, u"2028-02-29T16:59:00.000Z"_s, u"2028-02-29"_s);
    // New York springs forward on 2026-03-08 at 02:00 and falls back on 2026-11-01 at 02:00.
    row("spring, before", newYork, 180, u"2026-03-08T06:59:59.000Z"_s, u"2026-03-07"_s);
    row("spring, 03:00 comes early", newYork, 180, u"2026-03-08T07:00:00.000Z"_s, u"2026-03-08"_s);
    row("autumn, first 01:30", newYork, 90, u"2026-11-01T05:30:00.000Z"_s, u"2026-11-01"_s);
    row("autumn, second 01:29", newYork, 90, u"2026-11-01T06:29:59.000Z"_s, u"2026-10-31"_s);
    row("autumn, midnight", newYork, 0, u"2026-11-01T03:59:59.000Z"_s, u"2026-10-31"_s);
    row("long ago", u"Asia/Kolkata"_s, 0, u"1970-01-01T18:29:59.999Z"_s, u"1970-01-01"_s);
}

void TestTakePayment::businessDates_followZoneAndCutoff()
{
    QFETCH(QString, zone);
    QFETCH(int, cutoff);
    QFETCH(QString, at);
    QFETCH(QString, date);
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"상점"_s, { .time = *StoreTime::of(zone, cutoff) });
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(id, {}, std::nullopt, instantOf(at));
    QCOMPARE(till.trade(id).businessDate->toIso(), date);
    QCOMPARE(till.refund(id, {}, { .at = instantOf(at) }).businessDate.toIso(), date);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTakePayment::ways_areCheckedAndCompleted_data()
{
    QTest::addColumn<PaymentWay>("way");
    QTest::addColumn<QString>("code");
    QTest::addColumn<PaymentWay>("stored");

    const PaymentWay cash {};
    const auto accepted = [](const char* name, const PaymentWay& way, const PaymentWay& stored) {
        QTest::newRow(name) << way << u"DONE"_s << stored;
    };
    const auto refused = [](const char* name, const PaymentWay& way, const QString& code) {
        QTest::newRow(name) << way << code << PaymentWay {};
    };
    accepted("cash", cash, cash);
    accepted("a card is credit", card(u"K"_s, CardKind::None), card(u"K"_s));
    accepted("debit", card(u"K"_s, CardKind::Debit), card(u"K"_s, CardKind::Debit));
    accepted("NFD and blanks", card(u" 신한 "_s.normalized(QString::NormalizationForm_D)),
             card(u"신한"_s));
    accepted("other", otherWay(u"상품권, \"10%\" 🎁"_s), otherWay(u"상품권, \"10%\" 🎁"_s));
    refused("card without company", card(QString()), u"VALUE_INVALID"_s);
    refused("card with a blank", card(u" "_s), u"VALUE_INVALID"_s);
    refused("other without name", otherWay(QString()), u"VALUE_INVALID"_s);
    refused("cash with a company", { PaymentMethod::Cash, u"K"_s }, u"VALUE_INVALID"_s);
    refused("cash with a kind", { PaymentMethod::Cash, {}, CardKind::Credit }, u"VALUE_INVALID"_s);
    refused("long company", card(QString(256, u'가')), u"NAME_INVALID"_s);
}

void TestTakePayment::ways_areCheckedAndCompleted()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    const QStringList before = booksOf(books->database());
    QFETCH(PaymentWay, way);
    QFETCH(QString, code);
    QFETCH(PaymentWay, stored);
    QCOMPARE(codeOf(till.takePayment.run(shop.store(), id, way)), code);
    if (code == u"DONE")
        QCOMPARE(till.trade(id).parts.first().way, stored);
    else
        QCOMPARE(booksOf(books->database()), before);
}

void TestTakePayment::amounts_thatDoNotFit_areRefused_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("code");
    QTest::newRow("all that is left") << qint64(5500) << u"DONE"_s;
    QTest::newRow("the least") << qint64(1) << u"DONE"_s;
    QTest::newRow("one more than is left") << qint64(5501) << u"AMOUNT_INVALID"_s;
    QTest::newRow("the whole trade") << qint64(8000) << u"AMOUNT_INVALID"_s;
    QTest::newRow("nothing") << qint64(0) << u"AMOUNT_INVALID"_s;
    QTest::newRow("less than nothing") << qint64(-1) << u"AMOUNT_INVALID"_s;
    QTest::newRow("64 bits") << std::numeric_limits<qint64>::max() << u"AMOUNT_INVALID"_s;
    QTest::newRow("-64 bits") << std::numeric_limits<qint64>::min() << u"AMOUNT_INVALID"_s;
}

void TestTakePayment::amounts_thatDoNotFit_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"Store"_s, { .currency = *Currency::fromCode(u"USD"_s) });
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, {}, Money::ofMinor(2500));
    const QStringList before = booksOf(books->database());
    QFETCH(qint64, amount);
    QFETCH(QString, code);
    const auto taken = till.takePayment.run(shop.store(), id, {}, Money::ofMinor(amount));
    QCOMPARE(codeOf(taken), code);
    if (taken)
        return;
    QCOMPARE(taken.error().values,
             (QStringList { shop.store().currency.toDecimal(Money::ofMinor(amount)), u"55.00"_s }));
    QCOMPARE(booksOf(books->database()), before);
}

void TestTakePayment::tradesThatAreNotOpen_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(paid);
    const TradeId voided = till.order(u"1"_s, { { u"콜라"_s } });
    valueOf(till.voidTrade.run(shop.store(), voided, u"실수"_s));
    const TradeId open = till.order(u"1"_s, { { u"콜라"_s } });
    const QStringList before = booksOf(books->database());
    const auto pay = [&](const Store& store, TradeId id) {
        return codeOf(till.takePayment.run(store, id, {}, Money::ofMinor(2000)));
    };
    QCOMPARE(pay(shop.store(), paid), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(pay(shop.store(), voided), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(pay(shop.store(), TradeId(open.value() + 5)), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(pay(other.store(), open), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(booksOf(books->database()), before);
}

void TestTakePayment::aClosedDay_takesNoPayment_butParts()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.close(today);
    till.pay(id, {}, Money::ofMinor(1000));
    const QStringList before = booksOf(books->database());
    const auto refused = till.takePayment.run(shop.store(), id, {});
    QCOMPARE(codeOf(refused), u"PERIOD_CLOSED"_s);
    QCOMPARE(refused.error().values, (QStringList { today.toIso(), shop.store().name }));
    QCOMPARE(booksOf(books->database()), before);
    till.pay(id, {}, std::nullopt, shop.clock().nowUtc().plusMs(msPerDay));
    QCOMPARE(till.trade(id).businessDate, today.addDays(1));
}

void TestTakePayment::aDay_holds9Times10To15_andNotOneMore()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    // The most that nine trades can hold, without ordering 10^8 pieces.
    const TradeId full = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(full);
    valueOf(database.run(u"UPDATE business_day SET gross = 8999999999999000"_s));
    shop.add(u"세트"_s, u"MAIN_MENU"_s, 1001);
    shop.add(u"사탕"_s, u"MAIN_MENU"_s, 1000);
    const TradeId tooMuch = till.order(u"2"_s, { { u"세트"_s } });
    const QStringList before = booksOf(database);
    QCOMPARE(codeOf(till.takePayment.run(shop.store(), tooMuch, {})), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(booksOf(database), before);
    till.pay(till.order(u"3"_s, { { u"사탕"_s } }));
    QCOMPARE(dayOf(database, shop.store(), today).gross, maxDayAmount);
}

QTEST_GUILESS_MAIN(TestTakePayment)
#include "tst_takepayment.moc"
