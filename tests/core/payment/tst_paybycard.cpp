#include "core/payment/paybycard.h"
#include "core/payment/simulatedterminal.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const CardAnswer approved { CardAnswer::Outcome::Approved, u"12345678"_s, {} };
const CardAnswer declined { CardAnswer::Outcome::Declined, {}, u"한도 초과"_s };
const CardAnswer unknown {};

} // namespace

class TestPayByCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void anApprovedCard_paysTheTrade();
    void aDeclinedCard_leavesTheTradeOpen_andStaysInItsHistory();
    void whatTimedOut_isSettledByEnquiry_once();
    void anApproval_thatTheBooksRefuse_isBookedLater();
    void aManyLunches_takeExactlyWhatTheTerminalTook();
    void refusals_askNoTerminal();
};

void TestPayByCard::anApprovedCard_paysTheTrade()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    const TradeId trade = till.order(u"1"_s, { { u"비빔밥"_s } });
    HandEnteredTerminal terminal(approved);
    const auto first
        = valueOf(paying.run(shop.store(), trade, card(u"K"_s), Money::ofMinor(3'000), terminal));
    QCOMPARE(first.state, AttemptState::Approved);
    QCOMPARE(first.approval, u"12345678"_s);
    QCOMPARE(till.trade(trade).state, TradeState::Open);
    const auto second
        = valueOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, terminal));
    QCOMPARE(second.amount.minor(), 5'000);
    const LedgerTrade paid = till.trade(trade);
    QCOMPARE(paid.state, TradeState::Paid);
    QCOMPARE(paid.parts[1].id, *second.part);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestPayByCard::aDeclinedCard_leavesTheTradeOpen_andStaysInItsHistory()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    const TradeId trade = till.order(u"1"_s, { { u"비빔밥"_s } });
    HandEnteredTerminal terminal(declined);
    const auto attempt
        = valueOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, terminal));
    QCOMPARE(attempt.state, AttemptState::Declined);
    QCOMPARE(till.trade(trade).state, TradeState::Open);
    QVERIFY(till.trade(trade).parts.isEmpty());
    till.pay(trade);
    const auto history = valueOf(paying.attemptsOf(shop.store(), trade));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].reason, u"한도 초과"_s);
    QCOMPARE(history[0].terminal, u"by hand"_s);
    QCOMPARE(codeOf(paying.settle(shop.store(), attempt.id, terminal)), u"ATTEMPT_SETTLED"_s);
}

void TestPayByCard::whatTimedOut_isSettledByEnquiry_once()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    const TradeId trade = till.order(u"1"_s, { { u"비빔밥"_s } });
    HandEnteredTerminal silent(unknown);
    HandEnteredTerminal terminal(approved);
    const auto attempt
        = valueOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, silent));
    QCOMPARE(attempt.state, AttemptState::Unknown);
    QVERIFY(!attempt.settledAtUtc);
    QCOMPARE(codeOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, terminal)),
             u"ATTEMPT_UNSETTLED"_s);
    QCOMPARE(valueOf(paying.settle(shop.store(), attempt.id, silent)).state, AttemptState::Unknown);
    QCOMPARE(valueOf(paying.unsettled(shop.store())).size(), 1);
    QCOMPARE(valueOf(paying.settle(shop.store(), attempt.id, terminal)).state,
             AttemptState::Approved);
    QCOMPARE(till.trade(trade).state, TradeState::Paid);
    QCOMPARE(codeOf(paying.settle(shop.store(), attempt.id, terminal)), u"ATTEMPT_SETTLED"_s);
    QCOMPARE(till.trade(trade).parts.size(), 1);
    QVERIFY(valueOf(paying.unsettled(shop.store())).isEmpty());
}

void TestPayByCard::anApproval_thatTheBooksRefuse_isBookedLater()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    const TradeId trade = till.order(u"1"_s, { { u"비빔밥"_s } });
    till.close(shop.store().time.businessDateOf(shop.clock().nowUtc()));
    HandEnteredTerminal terminal(approved);
    QCOMPARE(codeOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, terminal)),
             u"PERIOD_CLOSED"_s);
    const auto charged = valueOf(paying.unsettled(shop.store()));
    QCOMPARE(charged.size(), 1);
    QCOMPARE(charged[0].state, AttemptState::Approved);
    QVERIFY(!charged[0].part);
    shop.clock().advanceMs(msPerDay);
    HandEnteredTerminal never(declined); // An approval is not asked for again.
    QCOMPARE(valueOf(paying.settle(shop.store(), charged[0].id, never)).state,
             AttemptState::Approved);
    QCOMPARE(till.trade(trade).state, TradeState::Paid);
}

void TestPayByCard::aManyLunches_takeExactlyWhatTheTerminalTook()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    int waited = 0;
    SimulatedTerminal terminal(
        { .declinedPpm = 300'000, .timedOutPpm = 300'000, .longestDelayMs = 9 }, 5,
        [&waited](int ms) { waited += ms; });
    Money taken;
    int declinedCards = 0;
    int timedOut = 0;
    for (int table = 0; table < 25; ++table) {
        const TradeId trade = till.order(QString::number(table), { { u"비빔밥"_s } });
        auto attempt
            = valueOf(paying.run(shop.store(), trade, card(u"K"_s), std::nullopt, terminal));
        timedOut += attempt.state == AttemptState::Unknown ? 1 : 0;
        while (attempt.state == AttemptState::Unknown)
            attempt = valueOf(paying.settle(shop.store(), attempt.id, terminal));
        declinedCards += attempt.state == AttemptState::Declined ? 1 : 0;
        const bool isPaid = till.trade(trade).state == TradeState::Paid;
        QCOMPARE(isPaid, attempt.state == AttemptState::Approved);
        taken += till.trade(trade).partsTaken();
    }
    QCOMPARE(taken, terminal.taken());
    QVERIFY(declinedCards > 2 && timedOut > 2 && waited > 0);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestPayByCard::refusals_askNoTerminal()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    PayByCard paying(books->database(), till.ids, shop.clock());
    const TradeId open = till.order(u"1"_s, { { u"콜라"_s } });
    const TradeId paid = till.order(u"2"_s, { { u"콜라"_s } });
    till.pay(paid);
    SimulatedTerminal terminal({ .declinedPpm = 0, .timedOutPpm = 0 }, 1);
    const QStringList before = booksOf(books->database());
    const auto refused = [&](TradeId trade, const PaymentWay& way, std::optional<Money> amount) {
        return codeOf(paying.run(shop.store(), trade, way, amount, terminal));
    };
    QCOMPARE(refused(open, {}, {}), u"VALUE_INVALID"_s);
    QCOMPARE(refused(open, card(u"K"_s), Money::ofMinor(2'001)), u"AMOUNT_INVALID"_s);
    QCOMPARE(refused(open, card(u"K"_s), Money()), u"AMOUNT_INVALID"_s);
    QCOMPARE(refused(paid, card(u"K"_s), {}), u"TRADE_NOT_OPEN"_s);
    QCOMPARE(refused(TradeId(5), card(u"K"_s), {}), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(codeOf(paying.settle(shop.store(), AttemptId(5), terminal)), u"ATTEMPT_NOT_FOUND"_s);
    QCOMPARE(booksOf(books->database()), before);
    QVERIFY(terminal.taken().isZero());
}

QTEST_GUILESS_MAIN(TestPayByCard)
#include "tst_paybycard.moc"
