#include "core/ledger/businessdays.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <algorithm>

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

} // namespace

class TestTakePayment final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void thePayment_completesTheTrade();
    void parts_countOnlyWhenTheyCompleteTheTrade();
    void parts_takeTheDateOfTheOneThatCompletes();
    void parts_standInTheOrderOfTheirTaking_whateverProgramTookThem();
    void aTradeOfNothing_isPaidByAPartOfNothing();
    void receipts_goOnFromOne_onEachDateAndInEachStore();
    void businessDates_followZoneAndCutoff();
    void theWay_isStoredAsParsed_andAWrongOneWritesNothing();
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
    QVERIFY(booksOf(books->database()).filter(u"method_day|"_s).isEmpty());

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

void TestTakePayment::parts_standInTheOrderOfTheirTaking_whateverProgramTookThem()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    // The first program took its ids earlier, so that they are lower.
    Till first(books->database(), shop.store(), shop.clock());
    const TradeId id = first.order(u"1"_s, { { u"비빔밥"_s, 3 } });
    Till second(books->database(), shop.store(), shop.clock());
    second.order(u"2"_s, { { u"콜라"_s } });

    QList<PartId> parts;
    for (Till* till : { &first, &second, &first, &second })
        parts.append(till->pay(id, {}, Money::ofMinor(1000)).part);
    parts.append(first.pay(id).part);

    QVERIFY(std::is_sorted(parts.cbegin(), parts.cend()));
    const LineId line = first.trade(id).lines.first().id;
    QList<RefundId> refunds;
    for (Till* till : { &second, &first, &second })
        refunds.append(till->refund(id, { { { line, 1 } } }).id);
    QVERIFY(std::is_sorted(refunds.cbegin(), refunds.cend()));
    QCOMPARE(first.trade(id).refunds.first().parts.first().part, parts.last());
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

void TestTakePayment::businessDates_followZoneAndCutoff()
{
    struct Case {
        QString zone;
        int cutoff;
        QString at;
        QString date;
    };
    const QString seoul = u"Asia/Seoul"_s;
    const QString newYork = u"America/New_York"_s;
    const QList<Case> cases {
        { seoul, 0, u"2026-11-21T14:59:59.999Z"_s, u"2026-11-21"_s },
        { seoul, 0, u"2026-11-21T15:00:00.000Z"_s, u"2026-11-22"_s },
        { seoul, 360, u"2026-11-21T20:59:59.999Z"_s, u"2026-11-21"_s },
        { seoul, 360, u"2026-11-21T21:00:00.000Z"_s, u"2026-11-22"_s },
        { seoul, 719, u"2026-11-22T02:58:59.999Z"_s, u"2026-11-21"_s },
        { seoul, 360, u"2026-12-31T20:00:00.000Z"_s, u"2026-12-31"_s },
        { seoul, 120, u"2028-02-29T16:59:00.000Z"_s, u"2028-02-29"_s },
        // New York springs forward on 2026-03-08 at 02:00: 03:00 comes an hour early.
        { newYork, 180, u"2026-03-08T06:59:59.000Z"_s, u"2026-03-07"_s },
        { newYork, 180, u"2026-03-08T07:00:00.000Z"_s, u"2026-03-08"_s },
        // It falls back on 2026-11-01 at 02:00: 01:30 comes twice, and with it the cut-off.
        { newYork, 90, u"2026-11-01T05:30:00.000Z"_s, u"2026-11-01"_s },
        { newYork, 90, u"2026-11-01T06:29:59.000Z"_s, u"2026-10-31"_s },
        { newYork, 0, u"2026-11-01T03:59:59.000Z"_s, u"2026-10-31"_s },
        { u"Asia/Kolkata"_s, 0, u"1970-01-01T18:29:59.999Z"_s, u"1970-01-01"_s },
    };
    JANGBU_FRESH_BOOKS(books);
    for (const auto& [zone, cutoff, at, date] : cases) {
        SmallShop shop(books->database(), at + zone, { .time = *StoreTime::of(zone, cutoff) });
        Till till(books->database(), shop.store(), shop.clock());
        const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
        till.pay(id, {}, std::nullopt, instantOf(at));
        QCOMPARE(at + till.trade(id).businessDate->toIso(), at + date);
        const auto refund = till.refund(id, {}, { .at = instantOf(at) });
        QCOMPARE(at + refund.businessDate.toIso(), at + date);
        QVERIFY(rollupsAreExact(books->database(), shop.store()));
    }
}

void TestTakePayment::theWay_isStoredAsParsed_andAWrongOneWritesNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s } });
    const QStringList before = booksOf(books->database());
    QCOMPARE(codeOf(till.takePayment.run(shop.store(), id, card(u" "_s))), u"VALUE_INVALID"_s);
    QCOMPARE(booksOf(books->database()), before);
    till.pay(id, card(u" 신한"_s.normalized(QString::NormalizationForm_D), CardKind::None));
    QCOMPARE(till.trade(id).parts.first().way, card(u"신한"_s));
}

void TestTakePayment::amounts_thatDoNotFit_areRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"Store"_s, { .currency = *Currency::fromCode(u"USD"_s) });
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, {}, Money::ofMinor(2499));
    till.pay(id, {}, Money::ofMinor(1));
    const QStringList before = booksOf(books->database());
    const auto most = std::numeric_limits<qint64>::max();
    for (const qint64 minor :
         { qint64(5501), qint64(8000), qint64(0), qint64(-1), most, -most - 1 }) {
        const auto amount = Money::ofMinor(minor);
        const auto refused = till.takePayment.run(shop.store(), id, {}, amount);
        QCOMPARE(codeOf(refused), u"AMOUNT_INVALID"_s);
        QCOMPARE(refused.error().values,
                 (QStringList { shop.store().currency.toDecimal(amount), u"55.00"_s }));
    }
    QCOMPARE(booksOf(books->database()), before);
    QCOMPARE(till.pay(id, {}, Money::ofMinor(5500)).left.minor(), 0);
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
