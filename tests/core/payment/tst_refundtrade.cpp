#include "core/ledger/businessdays.h"
#include "core/ledger/rollupreader.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

BusinessDay dayOf(Database& database, const Store& store, BusinessDate date)
{
    return *valueOf(BusinessDays(database).find(store.id, date));
}

RefundRequest pieces(LineId line, qint64 quantity, std::optional<PartId> part = std::nullopt)
{
    return { { { line, quantity } }, part };
}

} // namespace

class TestRefundTrade final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aRefund_isWrittenWithItsLinesAndParts();
    void aRefund_fallsOnItsOwnDay();
    void aRefund_keepsItsDay_whenTheStoreChangesItsClock();
    void aSplit_isGivenBackFromTheNewestPart();
    void aRefund_givesStockBack_onlyWhenAsked();
    void aFreeTrade_isRefundedOnce();
    void refusals_sayWhy_andWriteNothing();
    void aRefundBeforeThePayment_isRefused();
    void aClosedDay_takesNoRefund();
    void refundsOfOneDay_staysWithinTheLimit();
    void manyRefunds_giveBackWhatWasPaid_data();
    void manyRefunds_giveBackWhatWasPaid();
};

void TestRefundTrade::aRefund_isWrittenWithItsLinesAndParts()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id
        = till.order(u"1"_s, { { u"콜라"_s, 3, Money::ofMinor(1000) }, { u"쌀"_s, 2 } });
    till.pay(id, card(u"S"_s));
    const LineId cola = till.trade(id).lines.first().id;

    const auto refund = till.refund(id, pieces(cola, 2), { .reason = u" 식었음 "_s });

    QCOMPARE(refund.amount.minor(), 3333);
    QCOMPARE(refund.fee.minor(), 26);
    QCOMPARE(refund.businessDate, today);
    QCOMPARE(refund.reason, u"식었음"_s);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.refunds.size(), 1);
    const LedgerRefund& stored = trade.refunds.first();
    QCOMPARE(stored.id, refund.id);
    QCOMPARE(stored.refundedAtUtc, shop.clock().nowUtc());
    QCOMPARE(stored.businessDate, today);
    QCOMPARE(stored.reason, u"식었음"_s);
    QCOMPARE(stored.amount.minor(), 3333);
    QCOMPARE(stored.fee.minor(), 26);
    QCOMPARE(stored.lines.size(), 1);
    QCOMPARE(stored.lines.first().quantity, 2);
    QCOMPARE(stored.parts.first().fee.minor(), 26);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.lines.first().refundedQuantity, 2);
    QCOMPARE(trade.parts.first().refundedAmount.minor(), 3333);
    QCOMPARE(dayOf(books->database(), shop.store(), today).refunds.minor(), 3333);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));

    const auto rest = till.refund(id);
    QCOMPARE(rest.amount.minor(), 11'000 - 3333);
    QCOMPARE(rest.fee.minor(), 88 - 26);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestRefundTrade::aRefund_fallsOnItsOwnDay()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id, card(u"K"_s));
    till.close(today);
    // 23:59:59.999 and midnight in Seoul.
    const Instant midnight = Instant::ofMs(1'795'273'200'000);
    QCOMPARE(codeOf(till.refundTrade.run(shop.store(), id, {}, { .at = midnight.plusMs(-1) })),
             u"PERIOD_CLOSED"_s);
    QCOMPARE(till.refund(id, {}, { .at = midnight }).businessDate, today.addDays(1));

    QCOMPARE(dayOf(books->database(), shop.store(), today).refunds.minor(), 0);
    QCOMPARE(dayOf(books->database(), shop.store(), today.addDays(1)).refunds.minor(), 8000);
    const Window tomorrow { today.addDays(1), today.addDays(2) };
    const auto method
        = valueOf(RollupReader(books->database()).methods(shop.store().id, tomorrow)).first();
    QCOMPARE(method.gross.minor(), 0);
    QCOMPARE(method.refunds.minor(), 8000);
    QCOMPARE(method.fee.minor(), -32);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestRefundTrade::aRefund_keepsItsDay_whenTheStoreChangesItsClock()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    till.pay(id);
    const LineId line = till.trade(id).lines.first().id;
    Store later = shop.store();
    later.time = *StoreTime::of(u"Asia/Seoul"_s, 360);
    // 05:00 on the 22nd is still the 21st with a cut-off at 06:00, and the 22nd without.
    const Instant early = Instant::ofMs(1'795'273'200'000 + 5 * 3'600'000);
    QCOMPARE(
        valueOf(till.refundTrade.run(later, id, pieces(line, 1), { .at = early })).businessDate,
        today);
    QCOMPARE(till.refund(id, pieces(line, 1), { .at = early }).businessDate, today.addDays(1));
    const auto refunds = till.trade(id).refunds;
    QCOMPARE(refunds[0].businessDate, today);
    QCOMPARE(refunds[1].businessDate, today.addDays(1));
}

void TestRefundTrade::aSplit_isGivenBackFromTheNewestPart()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 2 }, { u"콜라"_s, 2 } });
    const PartId cash = till.pay(id, {}, Money::ofMinor(9000)).part;
    const PartId k = till.pay(id, card(u"K"_s), Money::ofMinor(8000)).part;
    const PartId s = till.pay(id, card(u"S"_s)).part;
    const auto lines = till.trade(id).lines;

    const auto named = till.refund(id, pieces(lines[1].id, 1, cash));
    QCOMPARE(named.parts.size(), 1);
    QCOMPARE(named.parts.first().part, cash);
    QCOMPARE(named.fee.minor(), 0);
    const auto newest = till.refund(id, pieces(lines[0].id, 1));
    QCOMPARE(newest.parts.size(), 2);
    QCOMPARE(newest.parts[0].part, k);
    QCOMPARE(newest.parts[0].amount.minor(), 5000);
    QCOMPARE(newest.parts[0].fee.minor(), 20);
    QCOMPARE(newest.parts[1].part, s);
    QCOMPARE(newest.parts[1].amount.minor(), 3000);
    QCOMPARE(newest.parts[1].fee.minor(), 24);
    QCOMPARE(codeOf(till.refundTrade.run(shop.store(), id, pieces(lines[0].id, 1, s), {})),
             u"REFUND_TOO_LARGE"_s);
    const auto rest = till.refund(id);
    QCOMPARE(rest.amount.minor(), 10'000);
    QCOMPARE(rest.fee.minor(), 12);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestRefundTrade::aRefund_givesStockBack_onlyWhenAsked()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 5 }, { u"콜라"_s, 2 }, { u"비빔밥"_s } });
    till.pay(id);
    const auto lines = till.trade(id).lines;
    till.refund(id, pieces(lines[0].id, 2));
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 7);
    till.refund(id, { { { lines[0].id, 3 }, { lines[1].id, 1 } } }, { .givesStockBack = true });
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - 3);
    QCOMPARE(till.stockOf(u"비빔밥"_s), maxStock - 1);
}

void TestRefundTrade::aFreeTrade_isRefundedOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    shop.add(u"물"_s, u"DRINK"_s, 0);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"물"_s, 2 } });
    till.pay(id);
    const auto refund = till.refund(id);
    QCOMPARE(refund.amount.minor(), 0);
    QCOMPARE(refund.parts.size(), 1);
    QCOMPARE(codeOf(till.refundTrade.run(shop.store(), id, {}, {})), u"NOTHING_TO_REFUND"_s);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestRefundTrade::refusals_sayWhy_andWriteNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    SmallShop other(books->database(), u"다른 상점"_s);
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    till.pay(paid);
    const LineId line = till.trade(paid).lines.first().id;
    const TradeId open = till.order(u"1"_s, { { u"비빔밥"_s } });
    const TradeId voided = till.order(u"2"_s, { { u"비빔밥"_s } });
    valueOf(till.voidTrade.run(shop.store(), voided, u"실수"_s));
    const TradeId gone = till.order(u"3"_s, { { u"비빔밥"_s } });
    till.pay(gone);
    till.refund(gone);
    const QStringList before = booksOf(books->database());
    const auto refund = [&](const Store& store, TradeId id, const RefundRequest& request = {},
                            const RefundTrade::Options& options = {}) {
        return codeOf(till.refundTrade.run(store, id, request, options));
    };
    const Store& store = shop.store();
    QCOMPARE(refund(store, open), u"TRADE_NOT_PAID"_s);
    QCOMPARE(refund(store, voided), u"TRADE_NOT_PAID"_s);
    QCOMPARE(refund(store, gone), u"NOTHING_TO_REFUND"_s);
    QCOMPARE(refund(store, TradeId(9)), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(refund(other.store(), paid), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(refund(store, gone, pieces(line, 1)), u"LINE_NOT_FOUND"_s);
    QCOMPARE(refund(store, paid, { {}, PartId(9) }), u"PART_NOT_FOUND"_s);
    QCOMPARE(refund(store, paid, pieces(line, 3)), u"REFUND_TOO_LARGE"_s);
    QCOMPARE(refund(store, paid, pieces(line, 0)), u"VALUE_INVALID"_s);
    QCOMPARE(refund(store, paid, {}, { .reason = QString(256, u'가') }), u"NAME_INVALID"_s);
    QCOMPARE(booksOf(books->database()), before);
}

void TestRefundTrade::aRefundBeforeThePayment_isRefused()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s, 2 } });
    const Instant paidAt = shop.clock().nowUtc().plusMs(-5);
    till.pay(id, {}, std::nullopt, paidAt);
    const LineId line = till.trade(id).lines.first().id;
    const QStringList before = booksOf(books->database());
    const auto refused
        = till.refundTrade.run(shop.store(), id, pieces(line, 1), { .at = paidAt.plusMs(-1) });
    QCOMPARE(codeOf(refused), u"REFUND_BEFORE_PAYMENT"_s);
    QCOMPARE(refused.error().values, QStringList { paidAt.toIso() });
    QCOMPARE(booksOf(books->database()), before);
    // A clock that runs back is the same.
    shop.clock().set(paidAt.plusMs(-1));
    QCOMPARE(codeOf(till.refundTrade.run(shop.store(), id, {}, {})), u"REFUND_BEFORE_PAYMENT"_s);
    till.refund(id, pieces(line, 1), { .at = paidAt });
}

void TestRefundTrade::aClosedDay_takesNoRefund()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.pay(id);
    till.close(today);
    const QStringList before = booksOf(books->database());
    const auto refused = till.refundTrade.run(shop.store(), id, {}, {});
    QCOMPARE(codeOf(refused), u"PERIOD_CLOSED"_s);
    QCOMPARE(refused.error().values, (QStringList { today.toIso(), shop.store().name }));
    QCOMPARE(booksOf(books->database()), before);
}

void TestRefundTrade::refundsOfOneDay_staysWithinTheLimit()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 2 } });
    till.pay(id);
    valueOf(database.run(u"UPDATE business_day SET refunds = 8999999999998000"_s));
    const QStringList before = booksOf(database);
    QCOMPARE(codeOf(till.refundTrade.run(shop.store(), id, {}, {})), u"AMOUNT_TOO_LARGE"_s);
    QCOMPARE(booksOf(database), before);
    till.refund(id, pieces(till.trade(id).lines.first().id, 1));
    QCOMPARE(dayOf(database, shop.store(), today).refunds, maxDayAmount);
}

void TestRefundTrade::manyRefunds_giveBackWhatWasPaid_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 2U, 3U, 4U })
        QTest::addRow("%u", seed) << seed;
}

void TestRefundTrade::manyRefunds_giveBackWhatWasPaid()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const TradeId id = till.order(u"1"_s,
                                  { { u"비빔밥"_s, 7, Money::ofMinor(random.bounded(9000)) },
                                    { u"콜라"_s, 5, Money::ofMinor(random.bounded(9000)) },
                                    { u"쌀"_s, 3, Money::ofMinor(9000) } });
    till.pay(id, card(u"H"_s), Money::ofMinor(20'001));
    till.pay(id, card(u"모름"_s), Money::ofMinor(7));
    till.pay(id, card(u"S"_s));
    for (int day = 0; till.trade(id).refunded() < till.trade(id).amount; ++day) {
        shop.clock().advanceMs(msPerDay);
        const auto lines = till.trade(id).lines;
        const LedgerLine& line = lines[random.bounded(lines.size())];
        const qint64 left = line.quantity - line.refundedQuantity;
        if (left > 0)
            till.refund(id, pieces(line.id, 1 + random.bounded(left)));
    }
    const LedgerTrade trade = till.trade(id);
    for (const LedgerPart& part : trade.parts) {
        QCOMPARE(part.refundedAmount, part.amount);
        QCOMPARE(part.refundedFee, part.fee);
    }
    const Window always { BusinessDate::beginning(), today.addDays(1000) };
    const auto methods = valueOf(RollupReader(books->database()).methods(shop.store().id, always));
    for (const MethodTotal& method : methods) {
        QCOMPARE(method.refunds, method.gross);
        QCOMPARE(method.fee.minor(), 0);
    }
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

QTEST_GUILESS_MAIN(TestRefundTrade)
#include "tst_refundtrade.moc"
