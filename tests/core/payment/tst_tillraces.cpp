#include "core/ledger/businessdays.h"
#include "core/ledger/rollupreader.h"
#include "core/storage/transaction.h"
#include "core/trade/traderepository.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/smallshop.h"
#include "tests/support/till.h"

#include <QTest>

#include <atomic>
#include <future>
#include <numeric>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);
constexpr int programs = 6;

template <typename T> QList<T> joined(const QList<QList<T>>& lists)
{
    return std::accumulate(lists.cbegin(), lists.cend(), QList<T>());
}

} // namespace

/// Several programs at the tills of one store, on one set of books.
class TestTillRaces final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aTrade_isPaidOnce();
    void receipts_haveNoGaps();
    void parts_neverPayTooMuch();
    void refunds_neverGiveBackTooMuch();
    void aTrade_isEitherPaidOrVoid();
    void ordersAndPayments_agreeOnTheAmount();
    void closingADay_andItsPayments_excludeEachOther();
    void aRate_missesNoPayment();
    void aRate_thatIsEnteredWhileAPaymentCommits_findsItsPart();
};

void TestTillRaces::aTrade_isPaidOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    QList<TradeId> trades;
    for (int table = 0; table < 5; ++table)
        trades.append(till.order(QString::number(table), { { u"비빔밥"_s } }));

    const auto codes = joined(race(*books, programs, [&](Database& database, int) {
        Till own(database, shop.store(), shop.clock());
        QStringList given;
        for (const TradeId trade : trades)
            given.append(codeOf(own.takePayment.run(shop.store(), trade, card(u"K"_s))));
        return QList<QString>(given);
    }));

    QCOMPARE(codes.count(u"DONE"_s), 5);
    QCOMPARE(codes.count(u"TRADE_NOT_OPEN"_s), 25);
    for (const TradeId trade : trades)
        QCOMPARE(till.trade(trade).parts.size(), 1);
    const auto day = valueOf(BusinessDays(books->database()).find(shop.store().id, today));
    QCOMPARE(day->gross.minor(), 40'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::receipts_haveNoGaps()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto receipts = joined(race(*books, programs, [&](Database& database, int program) {
        Till own(database, shop.store(), shop.clock());
        QList<qint64> given;
        for (int time = 0; time < 10; ++time) {
            const TradeId id = own.order(QString::number(program), { { u"콜라"_s } });
            given.append(*own.pay(id).receipt);
        }
        return given;
    }));
    std::sort(receipts.begin(), receipts.end());
    QList<qint64> expected(10 * programs);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(receipts, expected);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::parts_neverPayTooMuch()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 20 } });

    const auto codes = joined(race(*books, programs, [&](Database& database, int) {
        Till own(database, shop.store(), shop.clock());
        QList<QString> given;
        for (int time = 0; time < 10; ++time) {
            given.append(codeOf(own.takePayment.run(shop.store(), id, {}, Money::ofMinor(1000))));
        }
        return given;
    }));

    QCOMPARE(codes.count(u"DONE"_s), 40);
    QCOMPARE(codes.count(u"TRADE_NOT_OPEN"_s), 20);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.parts.size(), 40);
    QCOMPARE(trade.partsTaken(), trade.amount);
    QCOMPARE(trade.receipt, 1);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::refunds_neverGiveBackTooMuch()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"콜라"_s, 31, Money::ofMinor(999) } });
    till.pay(id, card(u"S"_s), Money::ofMinor(12'345));
    till.pay(id, card(u"H"_s));
    const LineId line = till.trade(id).lines.first().id;

    const auto codes = joined(race(*books, programs, [&](Database& database, int) {
        Till own(database, shop.store(), shop.clock());
        QList<QString> given;
        for (int time = 0; time < 4; ++time)
            given.append(codeOf(own.refundTrade.run(shop.store(), id, { { { line, 2 } } }, {})));
        return given;
    }));

    QCOMPARE(codes.count(u"DONE"_s), 15);
    QCOMPARE(codes.count(u"REFUND_TOO_LARGE"_s), 9);
    till.refund(id);
    const LedgerTrade trade = till.trade(id);
    QCOMPARE(trade.refunded(), trade.amount);
    for (const LedgerPart& part : trade.parts) {
        QCOMPARE(part.refundedAmount, part.amount);
        QCOMPARE(part.refundedFee, part.fee);
    }
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::aTrade_isEitherPaidOrVoid()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    QList<TradeId> trades;
    for (int table = 0; table < 10; ++table)
        trades.append(till.order(QString::number(table), { { u"콜라"_s } }));

    const auto done = race(*books, 2, [&](Database& database, int program) {
        Till own(database, shop.store(), shop.clock());
        QList<TradeId> mine;
        for (const TradeId id : trades) {
            const QString code = program == 0
                ? codeOf(own.takePayment.run(shop.store(), id, {}))
                : codeOf(own.voidTrade.run(shop.store(), id, u"실수"_s));
            if (code == u"DONE")
                mine.append(id);
            else
                JANGBU_CHECK(code == u"TRADE_NOT_OPEN");
        }
        return mine;
    });

    QCOMPARE(done[0].size() + done[1].size(), trades.size());
    for (const TradeId id : trades) {
        QCOMPARE(till.trade(id).state, done[0].contains(id) ? TradeState::Paid : TradeState::Void);
    }
    QCOMPARE(till.stockOf(u"콜라"_s), maxStock - done[0].size());
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::ordersAndPayments_agreeOnTheAmount()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    race(*books, programs, [&](Database& database, int program) {
        Till own(database, shop.store(), shop.clock());
        for (int time = 0; time < 10; ++time) {
            const TradeId id = own.order(u"1"_s, { { u"콜라"_s } });
            if (program % 2 == 0) {
                const QString code = codeOf(own.takePayment.run(shop.store(), id, {}));
                JANGBU_CHECK(code == u"DONE" || code == u"TRADE_NOT_OPEN");
            }
        }
        return true;
    });
    Till till(books->database(), shop.store(), shop.clock());
    Money total;
    const auto trades = valueOf(TradeRepository(books->database()).list(shop.store().id, false));
    for (const TradeSummary& summary : trades) {
        const LedgerTrade trade = till.trade(summary.id);
        total += trade.amount;
        QCOMPARE(trade.amount.minor(), trade.lines.size() * 2000);
        if (trade.state == TradeState::Paid)
            QCOMPARE(trade.partsTaken(), trade.amount);
    }
    QCOMPARE(total.minor(), programs * 10 * 2000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::closingADay_andItsPayments_excludeEachOther()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    std::atomic<int> paid = 0;
    std::atomic<qint64> closedWith = -1;
    const auto closeOnce = [&](Database& database) {
        while (paid < 5)
            std::this_thread::yield();
        closedWith = valueOf(inTransaction(database, [&]() -> Result<qint64> {
            BusinessDays days(database);
            JANGBU_TRY_ASSIGN(const bool closed,
                              days.close(shop.store().id, today, Instant::ofMs(1)));
            JANGBU_CHECK(closed);
            JANGBU_TRY_ASSIGN(const auto day, days.find(shop.store().id, today));
            return day->gross.minor();
        }));
        return QList<QString>();
    };

    const auto codes = joined(race(*books, programs, [&](Database& database, int program) {
        if (program == 0)
            return closeOnce(database);
        Till own(database, shop.store(), shop.clock());
        QList<QString> given;
        while (!given.contains(u"PERIOD_CLOSED"_s)) {
            const TradeId id = own.order(QString::number(program), { { u"콜라"_s } });
            given.append(codeOf(own.takePayment.run(shop.store(), id, {})));
            ++paid;
        }
        return given;
    }));

    QCOMPARE(codes.count(u"PERIOD_CLOSED"_s), programs - 1);
    QCOMPARE(codes.count(u"DONE"_s), codes.size() - (programs - 1));
    QCOMPARE(closedWith.load(), codes.count(u"DONE"_s) * 2000);
    const auto day = valueOf(BusinessDays(books->database()).find(shop.store().id, today));
    QCOMPARE(day->gross.minor(), closedWith.load());
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestTillRaces::aRate_missesNoPayment()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    std::atomic<int> paid = 0;
    race(*books, programs, [&](Database& database, int program) {
        Till own(database, shop.store(), shop.clock());
        if (program == 0) {
            while (paid < 10)
                std::this_thread::yield();
            own.setRate(u"새카드"_s, 9000);
            return true;
        }
        for (int time = 0; time < 8; ++time) {
            const TradeId id = own.order(QString::number(program), { { u"쌀"_s } });
            own.pay(id, card(u"새카드"_s));
            if (time % 2 == 0)
                own.refund(id);
            ++paid;
        }
        return true;
    });
    auto& database = books->database();
    QVERIFY(valueOf(RollupReader(database).unratedDates(shop.store().id)).isEmpty());
    Till till(database, shop.store(), shop.clock());
    const auto trades = valueOf(TradeRepository(database).list(shop.store().id, false));
    QCOMPARE(trades.size(), 8 * (programs - 1));
    for (const TradeSummary& summary : trades) {
        const LedgerTrade trade = till.trade(summary.id);
        QCOMPARE(trade.parts.first().fee.minor(), 27);
        for (const LedgerRefund& refund : trade.refunds)
            QCOMPARE(refund.fee.minor(), 27);
    }
    QVERIFY(rollupsAreExact(database, shop.store()));
}

void TestTillRaces::aRate_thatIsEnteredWhileAPaymentCommits_findsItsPart()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const TradeId id = till.order(u"1"_s, { { u"쌀"_s } });
    std::future<void> entering;
    database.setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
        if (point == FaultPoint::Commit && !entering.valid()) {
            entering = std::async(std::launch::async, [&] {
                const auto own = books->another();
                Till(*own, shop.store(), shop.clock()).setRate(u"새카드"_s, 9000);
            });
            // It has to wait for this payment; if it did not, it would be done by then.
            entering.wait_for(std::chrono::milliseconds(500));
        }
        return std::nullopt;
    });
    till.pay(id, card(u"새카드"_s));
    database.setFault({});
    entering.get();
    QCOMPARE(till.trade(id).parts.first().fee.minor(), 27);
    QCOMPARE(till.trade(id).parts.first().rated, true);
    QVERIFY(rollupsAreExact(database, shop.store()));
}

QTEST_GUILESS_MAIN(TestTillRaces)
#include "tst_tillraces.moc"
