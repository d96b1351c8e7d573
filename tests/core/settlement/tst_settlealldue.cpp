#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/settlealldue.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/verifybooks.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database, u"한강식당"_s, { .settlementDay = 5 })
        , till(database, shop)
        , due(database, shop.clock())
        , settleAll(database, shop.clock())
    {
    }

    void sell(const QString& date)
    {
        till.sell({ { u"김치찌개"_s, 1 } }, ShopSales::cash(), till.at(date + u"T12:00"_s));
    }
    QList<WindowSummary> all(bool withWeeks = false)
    {
        return valueOf(due.run(shop.store(), withWeeks));
    }
    SettledDue settle(SettleAct act, const SettleWatch& watch = {}, bool withWeeks = false)
    {
        return valueOf(settleAll.run(shop.store(), act, withWeeks, watch));
    }

    Database& database;
    SmallShop shop;
    ShopSales till;
    DueSettlements due;
    SettleAllDue settleAll;
};

/// `day 2026-11-03, month 2026-10-05 …`
QString shown(const QList<WindowSummary>& windows)
{
    QStringList words;
    for (const WindowSummary& window : windows)
        words.append(wordOf(window.term) + u' ' + window.window.start.toIso());
    return words.join(u", "_s);
}

const QString daysAndMonth = u"day 2026-11-02, day 2026-11-03, day 2026-11-04, month 2026-10-05, "
                             u"day 2026-11-05"_s;

} // namespace

class TestSettleAllDue final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void nothingIsDue_whereNoMoneyMovedBeforeToday()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QCOMPARE(shown(shop.all(true)), QString());
        shop.sell(u"2026-11-21"_s);
        QCOMPARE(shown(shop.all(true)), QString());
        QVERIFY(shop.settle(SettleAct::Close).isComplete());
    }

    void daysAndMonthsAreDue_oldestFirst_weeksWhenAskedFor()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        const auto due = shop.all();
        QCOMPARE(shown(due), daysAndMonth);
        QCOMPARE(due.first().revenue, Money::ofMinor(9000));
        QCOMPARE(due.at(1).revenue, Money());
        QCOMPARE(shown(shop.all(true)), daysAndMonth + u", week 2026-11-02"_s);
    }

    void whatWasRunIsStillDue_whatIsClosedIsNot()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        const Store& store = shop.shop.store();
        valueOf(CloseWindow(shop.database, shop.shop.clock())
                    .run(store, Term::Day, BusinessDate(2026, 11, 2)));
        valueOf(RunSettlement(shop.database, shop.shop.clock())
                    .run(store, Term::Day, BusinessDate(2026, 11, 5)));
        const auto due = shop.all();
        QCOMPARE(shown(due), daysAndMonth.sliced(16));
        QCOMPARE(due.first().state, WindowState::Ready);
        QCOMPARE(due.last().state, WindowState::Settled);
        QCOMPARE(shop.settle(SettleAct::Run).total, 3);
    }

    void runsEverything_andTwiceIsOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        const SettledDue outcome = shop.settle(SettleAct::Run);
        QVERIFY(outcome.isComplete());
        QCOMPARE(shown(outcome.finished), daysAndMonth);
        ShowSettlement show(shop.database);
        const auto month
            = valueOf(show.run(shop.shop.store(), Term::Month, BusinessDate(2026, 10, 5)));
        QVERIFY(month.run && !month.closed);
        QCOMPARE(shop.settle(SettleAct::Run).total, 0);
    }

    void closesEverything_inTheOrderOfTheDays()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        QList<std::pair<qint64, qint64>> steps;
        const SettledDue outcome
            = shop.settle(SettleAct::Close, { .progress = [&](qint64 finished, qint64 total) {
                              steps.append({ finished, total });
                          } });
        QVERIFY(outcome.isComplete());
        QCOMPARE(outcome.finished.size(), 5);
        QCOMPARE(outcome.finished.last().state, WindowState::Closed);
        QCOMPARE(steps.first(), std::pair(qint64(0), qint64(5)));
        QCOMPARE(steps.last(), std::pair(qint64(5), qint64(5)));
        QVERIFY(shop.all().isEmpty());
        QCOMPARE(valueOf(VerifyBooks(shop.database).run()).differences, {});
        ShowSettlement show(shop.database);
        QVERIFY(
            valueOf(show.run(shop.shop.store(), Term::Month, BusinessDate(2026, 10, 5))).closed);
    }

    void cancelKeepsWhatWasDone_andTellsWhereItStopped()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        qint64 done = 0;
        const SettledDue outcome
            = shop.settle(SettleAct::Close,
                          { .progress = [&](qint64 finished, qint64) { done = finished; },
                            .isCancelled = [&] { return done == 2; } });
        QCOMPARE(outcome.stop->code, ErrorCode::Cancelled);
        QCOMPARE(shown(outcome.finished), u"day 2026-11-02, day 2026-11-03"_s);
        QCOMPARE(outcome.stoppedAt->window.start, BusinessDate(2026, 11, 4));
        QCOMPARE(outcome.total, 5);
        QCOMPARE(shown(shop.all()), daysAndMonth.sliced(32));
    }

    void aRefusalKeepsWhatWasDone()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-02"_s);
        shop.sell(u"2026-11-05"_s);
        const SettledDue outcome
            = shop.settle(SettleAct::Close, { .progress = [&](qint64 finished, qint64) {
                              if (finished != 1)
                                  return;
                              shop.database.setFault([](FaultPoint) {
                                  return std::optional(ErrorCode::StorageFailed);
                              });
                          } });
        shop.database.setFault({});
        QCOMPARE(outcome.stop->code, ErrorCode::StorageFailed);
        QCOMPARE(shown(outcome.finished), u"day 2026-11-02"_s);
        QCOMPARE(outcome.stoppedAt->window.start, BusinessDate(2026, 11, 3));
        QCOMPARE(shown(shop.all()), daysAndMonth.sliced(16));
    }
};

QTEST_GUILESS_MAIN(TestSettleAllDue)
#include "tst_settlealldue.moc"
