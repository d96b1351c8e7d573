#include "core/ledger/businessdays.h"
#include "core/payment/groupedpayments.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

QList<TradeId> ordered(Till& till, int count)
{
    QList<TradeId> trades;
    for (int table = 0; table < count; ++table) {
        trades.append(
            till.order(QString::number(table), { { u"비빔밥"_s }, { u"콜라"_s, 2 }, { u"쌀"_s } }));
    }
    return trades;
}

QStringList codesOf(const std::vector<Result<TakenPart>>& answers)
{
    QStringList codes;
    for (const auto& answer : answers)
        codes.append(codeOf(answer));
    return codes;
}

} // namespace

/// Payments that share a transaction answer and count as those that stand alone.
class TestGroupedPayments final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aGroup_isAsPaymentsOneByOne();
    void aRefusedOne_writesNothing_andStopsNoOther();
    void twoPartsOfOneTrade_areTakenInTheirOrder();
    void aFailureInTheMiddle_isTriedAgain_withoutTakingTwice();
    void aRateThatIsNotKnown_marksThePart();
    void manyThreads_payEachTradeOnce();
    void answers_allThatWasAskedBeforeItEnds();
    void booksThatAreNotThere_areRefused();
};

void TestGroupedPayments::aGroup_isAsPaymentsOneByOne()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 8);
    std::vector<PaymentRequest> requests;
    for (const TradeId trade : trades)
        requests.push_back({ shop.store(), trade, card(u"K"_s) });

    TakePayments payments(books->database(), shop.ids(), shop.clock());
    const auto answers = payments.run(requests);

    QCOMPARE(codesOf(answers).count(u"DONE"_s), 8);
    for (int at = 0; at < trades.size(); ++at) {
        const LedgerTrade trade = till.trade(trades.at(at));
        QCOMPARE(trade.state, TradeState::Paid);
        QCOMPARE(trade.receipt, at + 1);
        QCOMPARE(trade.parts.size(), 1);
        QCOMPARE(trade.parts.first().amount.minor(), 15'000);
        QCOMPARE(trade.parts.first().fee.minor(), 60);
        QCOMPARE(answers[size_t(at)]->receipt, at + 1);
        QCOMPARE(answers[size_t(at)]->left.minor(), 0);
    }
    const auto day = valueOf(BusinessDays(books->database()).find(shop.store().id, today));
    QCOMPARE(day->gross.minor(), 120'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestGroupedPayments::aRefusedOne_writesNothing_andStopsNoOther()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 5);
    till.pay(trades[1]);
    const Instant yesterday = shop.clock().nowUtc().plusMs(-qint64(24) * 3'600'000);
    till.close(today.addDays(-1));
    const LedgerTrade closedBefore = till.trade(trades[2]);

    TakePayments payments(books->database(), shop.ids(), shop.clock());
    const auto answers = payments.run({
        { shop.store(), trades[0] },
        { shop.store(), trades[1] },
        { shop.store(), trades[2], {}, {}, yesterday },
        { shop.store(), trades[3], {}, Money::ofMinor(15'001) },
        { shop.store(), TradeId(trades[0].value() + 5'000) },
        { shop.store(), trades[3], card(QString()) },
        { shop.store(), trades[4], otherWay(u"상품권"_s) },
    });

    QCOMPARE(codesOf(answers),
             QStringList({ u"DONE"_s, u"TRADE_NOT_OPEN"_s, u"PERIOD_CLOSED"_s, u"AMOUNT_INVALID"_s,
                           u"TRADE_NOT_FOUND"_s, u"VALUE_INVALID"_s, u"DONE"_s }));
    QCOMPARE(answers[0]->receipt, 2);
    QCOMPARE(answers[6]->receipt, 3);
    QCOMPARE(till.trade(trades[2]).version, closedBefore.version);
    QCOMPARE(till.trade(trades[3]).state, TradeState::Open);
    QVERIFY(till.trade(trades[3]).parts.isEmpty());
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestGroupedPayments::twoPartsOfOneTrade_areTakenInTheirOrder()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 2);
    TakePayments payments(books->database(), shop.ids(), shop.clock());
    const auto answers = payments.run({
        { shop.store(), trades[0], card(u"S"_s), Money::ofMinor(4'000) },
        { shop.store(), trades[0] },
        { shop.store(), trades[1] },
        { shop.store(), trades[0] },
    });
    QCOMPARE(codesOf(answers),
             QStringList({ u"DONE"_s, u"DONE"_s, u"DONE"_s, u"TRADE_NOT_OPEN"_s }));
    const LedgerTrade trade = till.trade(trades[0]);
    QCOMPARE(trade.parts.size(), 2);
    QCOMPARE(trade.parts[0].amount.minor(), 4'000);
    QCOMPARE(trade.parts[0].fee.minor(), 32);
    QCOMPARE(trade.parts[1].amount.minor(), 11'000);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestGroupedPayments::aFailureInTheMiddle_isTriedAgain_withoutTakingTwice()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    auto& database = books->database();
    Till till(database, shop.store(), shop.clock());
    const auto trades = ordered(till, 4);
    std::vector<PaymentRequest> requests;
    for (const TradeId trade : trades)
        requests.push_back({ shop.store(), trade });

    // The group fails for good, then each payment stands alone, and the third fails for good too.
    int commits = 0;
    database.setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
        if (point != FaultPoint::Commit)
            return std::nullopt;
        ++commits;
        return commits == 1 || commits == 4 ? std::optional(ErrorCode::StorageFull) : std::nullopt;
    });
    TakePayments payments(database, shop.ids(), shop.clock());
    const auto answers = payments.run(requests);
    database.setFault({});

    QCOMPARE(codesOf(answers).count(u"DONE"_s), 3);
    QCOMPARE(codesOf(answers).count(u"STORAGE_FULL"_s), 1);
    qint64 paid = 0;
    for (size_t at = 0; at < answers.size(); ++at) {
        const LedgerTrade trade = till.trade(trades.at(qsizetype(at)));
        QCOMPARE(trade.parts.size(), answers[at] ? 1 : 0);
        paid += trade.state == TradeState::Paid ? 1 : 0;
    }
    QCOMPARE(paid, 3);
    QVERIFY(rollupsAreExact(database, shop.store()));
}

void TestGroupedPayments::aRateThatIsNotKnown_marksThePart()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 3);
    TakePayments payments(books->database(), shop.ids(), shop.clock());
    const auto answers = payments.run({ { shop.store(), trades[0], card(u"새카드"_s) },
                                        { shop.store(), trades[1], card(u"K"_s) },
                                        { shop.store(), trades[2], card(u"새카드"_s) } });
    QCOMPARE(codesOf(answers).count(u"DONE"_s), 3);
    QCOMPARE(till.trade(trades[0]).parts.first().rated, false);
    QCOMPARE(till.trade(trades[1]).parts.first().rated, true);
    QCOMPARE(till.trade(trades[2]).parts.first().rated, false);
    till.setRate(u"새카드"_s, 10'000);
    QCOMPARE(till.trade(trades[2]).parts.first().fee.minor(), 150);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestGroupedPayments::manyThreads_payEachTradeOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 40);
    const auto payments = valueOf(GroupedPayments::open(books->url(), shop.clock()));
    std::vector<std::thread> threads;
    std::vector<QStringList> codes(8);
    for (size_t thread = 0; thread < codes.size(); ++thread) {
        threads.emplace_back([&, thread] {
            for (const TradeId trade : trades) {
                const auto answer = payments->take({ shop.store(), trade, card(u"H"_s) }).get();
                codes[thread].append(codeOf(answer));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();

    const QStringList all = std::accumulate(codes.cbegin(), codes.cend(), QStringList());
    QCOMPARE(all.count(u"DONE"_s), 40);
    QCOMPARE(all.count(u"TRADE_NOT_OPEN"_s), 280);
    std::set<qint64> receipts;
    for (const TradeId trade : trades)
        receipts.insert(*till.trade(trade).receipt);
    QCOMPARE(receipts.size(), size_t(40));
    QCOMPARE(*receipts.rbegin(), 40);
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
}

void TestGroupedPayments::answers_allThatWasAskedBeforeItEnds()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const auto trades = ordered(till, 20);
    std::vector<std::future<Result<TakenPart>>> answers;
    {
        const auto payments = valueOf(GroupedPayments::open(books->url(), shop.clock()));
        for (const TradeId trade : trades)
            answers.push_back(payments->take({ shop.store(), trade }));
    }
    for (auto& answer : answers)
        QCOMPARE(codeOf(answer.get()), u"DONE"_s);
}

void TestGroupedPayments::booksThatAreNotThere_areRefused()
{
    QFETCH_GLOBAL(QString, product);
    if (product != u"sqlite")
        QSKIP("a path is of a file");
    const StillClock clock;
    const auto opened
        = GroupedPayments::open(DatabaseUrl::sqlite(u"/nowhere/at/all/books"_s), clock);
    QCOMPARE(codeOf(opened), u"STORAGE_UNAVAILABLE"_s);
}

QTEST_GUILESS_MAIN(TestGroupedPayments)
#include "tst_groupedpayments.moc"
