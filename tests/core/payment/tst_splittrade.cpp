#include "core/payment/splittrade.h"
#include "tests/support/outcome.h"
#include "tests/support/paidtrade.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// An open trade of these lines, of which these parts were taken.
LedgerTrade openTrade(const QList<SoldLine>& lines, const QList<PaidPart>& parts = {})
{
    LedgerTrade trade = paidTrade(lines, parts);
    trade.state = TradeState::Open;
    return trade;
}

QList<qint64> minors(const QList<Money>& amounts)
{
    QList<qint64> list;
    for (const Money amount : amounts)
        list.append(amount.minor());
    return list;
}

Money won(qint64 amount)
{
    return Money::ofMinor(amount);
}

} // namespace

class TestSplitTrade final : public QObject {
    Q_OBJECT

private slots:
    void theWhole_isWhatIsLeft()
    {
        QCOMPARE(splitWhole(openTrade({ { 74'500, 1 } })).now.minor(), 74'500);
        const TradeSplit rest = splitWhole(openTrade({ { 74'500, 1 } }, { { 500 }, { 4'000 } }));
        QCOMPARE(rest.now.minor(), 70'000);
        QVERIFY(rest.next.isEmpty());
        QCOMPARE(rest.taken.size(), 2);
    }

    void threePeople_shareEqually_andTheSharesStayWhatTheyWere()
    {
        const TradeSplit first = valueOf(splitByPeople(openTrade({ { 74'500, 1 } }), 3));
        QCOMPARE(first.now.minor(), 24'834);
        QCOMPARE(minors(first.next), QList<qint64>({ 24'833, 24'833 }));
        QCOMPARE(first.left().minor(), 49'666);
        const auto second = valueOf(splitByPeople(openTrade({ { 74'500, 1 } }, { { 24'834 } }), 3));
        QCOMPARE(second.now.minor(), 24'833);
        QCOMPARE(minors(second.next), QList<qint64>({ 24'833 }));
        const auto last
            = valueOf(splitByPeople(openTrade({ { 74'500, 1 } }, { { 24'834 }, { 24'833 } }), 3));
        QCOMPARE(last.now.minor(), 24'833);
        QVERIFY(last.next.isEmpty());
    }

    void people_areNeverFewerThanHavePaidAndOne()
    {
        const LedgerTrade trade = openTrade({ { 10, 1 } }, { { 1 }, { 1 } });
        QCOMPARE(codeOf(splitByPeople(trade, 2)), u"VALUE_INVALID"_s);
        QCOMPARE(valueOf(splitByPeople(trade, 3)).now.minor(), 8);
        QCOMPARE(codeOf(splitByPeople(trade, 100)), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(splitByPeople(openTrade({ { 10, 1 } }), 0)), u"VALUE_INVALID"_s);
    }

    void morePeopleThanUnits_leaveNoPartOfNothing()
    {
        const TradeSplit split = valueOf(splitByPeople(openTrade({ { 2, 1 } }), 5));
        QCOMPARE(split.now.minor(), 1);
        QCOMPARE(minors(split.next), QList<qint64>({ 1 }));
        const TradeSplit nothing = valueOf(splitByPeople(openTrade({ { 0, 1 } }), 2));
        QCOMPARE(nothing.now.minor(), 0);
        QVERIFY(nothing.next.isEmpty());
    }

    void anAmount_leavesTheRest_andIsWithinIt()
    {
        const LedgerTrade trade = openTrade({ { 10'000, 1 } }, { { 4'000 } });
        const TradeSplit some = valueOf(splitByAmount(trade, won(5'999), Currency::won()));
        QCOMPARE(some.now.minor(), 5'999);
        QCOMPARE(minors(some.next), QList<qint64>({ 1 }));
        QVERIFY(valueOf(splitByAmount(trade, won(6'000), Currency::won())).next.isEmpty());
        for (const qint64 wrong : { 6'001, 0, -1 })
            QCOMPARE(codeOf(splitByAmount(trade, won(wrong), Currency::won())),
                     u"AMOUNT_INVALID"_s);
        QCOMPARE(codeOf(splitByAmount(openTrade({ { 0, 1 } }), Money(), Currency::won())),
                 u"DONE"_s);
    }

    void pieces_areFloored_andTheLastIsTheRest()
    {
        // 3 × 1,000 - 1 = 2,999: 999 + 999 + 1,001
        const LedgerTrade trade = openTrade({ { 1'000, 3, 1 }, { 500, 1 } });
        const LineId line = trade.lines[0].id;
        QCOMPARE(valueOf(splitByLines(trade, { { line, 1 } })).now.minor(), 999);
        QCOMPARE(valueOf(splitByLines(trade, { { line, 2 } })).now.minor(), 1'999);
        QCOMPARE(valueOf(splitByLines(trade, { { line, 1, 2, won(1'998) } })).now.minor(), 1'001);
        const TradeSplit both
            = valueOf(splitByLines(trade, { { line, 3 }, { trade.lines[1].id } }));
        QCOMPARE(both.now.minor(), 3'499);
        QVERIFY(both.next.isEmpty());
    }

    void pieces_areNeverMoreThanIsLeftOfTheTrade()
    {
        const LedgerTrade trade = openTrade({ { 9'000, 1 }, { 1'000, 1 } }, { { 5'000 } });
        const TradeSplit split = valueOf(splitByLines(trade, { { trade.lines[0].id } }));
        QCOMPARE(split.now.minor(), 5'000);
        QVERIFY(split.next.isEmpty());
    }

    void piecesThatAreNotThere_areRefused()
    {
        const LedgerTrade trade = openTrade({ { 1'000, 3 } });
        const LineId line = trade.lines[0].id;
        QCOMPARE(codeOf(splitByLines(trade, { { line, 4 } })), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(splitByLines(trade, { { line, 0 } })), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(splitByLines(trade, { { line, 2, 2 } })), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(splitByLines(trade, { { line, 1, -1 } })), u"VALUE_INVALID"_s);
        QCOMPARE(codeOf(splitByLines(trade, { { LineId(999'999) } })), u"LINE_NOT_FOUND"_s);
    }

    void change_isWhatWasGivenTooMuch()
    {
        QCOMPARE(valueOf(cashChange(won(24'833), won(30'000), Currency::won())).minor(), 5'167);
        QCOMPARE(valueOf(cashChange(won(24'833), won(24'833), Currency::won())).minor(), 0);
        QCOMPARE(codeOf(cashChange(won(24'833), won(24'832), Currency::won())),
                 u"AMOUNT_INVALID"_s);
    }

    void likelyCash_isTheAmountAndWhatNotesMake()
    {
        QCOMPARE(minors(likelyCash(won(24'833), Currency::won())),
                 QList<qint64>({ 24'833, 25'000, 30'000, 50'000 }));
        QCOMPARE(minors(likelyCash(won(50'000), Currency::won())), QList<qint64>({ 50'000 }));
        QCOMPARE(minors(likelyCash(won(1'234), *Currency::fromCode(u"USD"_s))),
                 QList<qint64>({ 1'234, 1'300, 1'500, 2'000, 5'000, 10'000 }));
    }
};

QTEST_GUILESS_MAIN(TestSplitTrade)
#include "tst_splittrade.moc"
