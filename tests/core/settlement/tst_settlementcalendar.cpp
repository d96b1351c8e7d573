#include "core/ledger/businessdays.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"
#include "core/settlement/settlementcalendar.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

// The clock stands at Saturday, 2026-11-21, 21:00 in Seoul.
const BusinessDate today(2026, 11, 21);
const BusinessDate november(2026, 11, 1);

struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = { .settlementDay = 5 })
        : database(books.database())
        , shop(database, u"한강식당"_s, store)
        , till(database, shop)
        , calendar(database, shop.clock())
        , close(database, shop.clock())
    {
    }

    TradeId sell(const QString& date, int count = 1)
    {
        return till.sell({ { u"김치찌개"_s, count } }, ShopSales::cash(),
                         till.at(date + u"T12:00"_s));
    }
    CalendarMonth month(BusinessDate date = november, const DifferingWindows& differing = {})
    {
        return valueOf(calendar.month(shop.store(), date, differing));
    }
    SettlementMonths months(qint64 skip = 0, qint64 limit = 12)
    {
        return valueOf(calendar.months(shop.store(), skip, limit));
    }

    Database& database;
    SmallShop shop;
    ShopSales till;
    SettlementCalendar calendar;
    CloseWindow close;
};

/// `..RRCT..`, a letter for each window.
QString shown(const QList<WindowSummary>& windows)
{
    QString letters;
    for (const WindowSummary& window : windows)
        letters += window.differs ? u'!' : u"f.TRSC"_s.at(static_cast<int>(window.state));
    return letters;
}

} // namespace

class TestSettlementCalendar final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void tellsHowFarEachDayHasCome()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-16"_s);
        shop.sell(u"2026-11-17"_s);
        shop.sell(u"2026-11-19"_s);
        shop.sell(u"2026-11-21"_s, 2);
        valueOf(shop.close.run(shop.shop.store(), Term::Day, BusinessDate(2026, 11, 16)));
        valueOf(RunSettlement(shop.database, shop.shop.clock())
                    .run(shop.shop.store(), Term::Day, BusinessDate(2026, 11, 17)));
        const CalendarMonth month = shop.month(BusinessDate(2026, 11, 30));
        QCOMPARE(month.today, today);
        QCOMPARE(month.month, (Window { november, BusinessDate(2026, 12, 1) }));
        // A day off between two that brought money is to be settled too; of the 20th, with money
        // after it, the same holds.
        QCOMPARE(shown(month.days), u"...............CSRRRTfffffffff"_s);
        QCOMPARE(month.days[20].revenue, Money::ofMinor(18'000));
        QCOMPARE(month.days[17].revenue, Money());
        QCOMPARE(month.days[29].window.start, BusinessDate(2026, 11, 30));
    }

    void knowsTheWeeksThatTouchTheMonth_withTheirDaysOfOtherMonths()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-10-30"_s);
        shop.sell(u"2026-11-02"_s);
        valueOf(shop.close.run(shop.shop.store(), Term::Week, BusinessDate(2026, 10, 26)));
        const CalendarMonth month = shop.month();
        QCOMPARE(shown(month.weeks), u"CR.Tff"_s);
        QCOMPARE(month.weeks.first().window.start, BusinessDate(2026, 10, 26));
        QCOMPARE(month.weeks.first().revenue, Money::ofMinor(9000));
        QCOMPARE(month.weeks.last().window.end, BusinessDate(2026, 12, 7));
        QCOMPARE(shown(month.days).first(2), u"CR"_s);
    }

    void aRefundLowersTheDayOnWhichItIsMade()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId trade = shop.sell(u"2026-11-19"_s);
        shop.till.refund(trade, shop.till.at(u"2026-11-20T10:00"_s));
        const CalendarMonth month = shop.month();
        QCOMPARE(month.days[18].revenue, Money::ofMinor(9000));
        QCOMPARE(month.days[19].revenue, Money::ofMinor(-9000));
        QCOMPARE(month.weeks[3].revenue, Money());
        QCOMPARE(month.days[19].state, WindowState::Ready);
    }

    void listsSettlementMonths_fromTheRunningOneBackToTheFirstWithMoney()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QCOMPARE(shop.months().total, 0);
        shop.sell(u"2026-08-04"_s);
        shop.sell(u"2026-09-07"_s, 3);
        shop.sell(u"2026-11-05"_s);
        valueOf(shop.close.run(shop.shop.store(), Term::Month, BusinessDate(2026, 7, 5)));
        const SettlementMonths all = shop.months();
        QCOMPARE(all.total, 5);
        QCOMPARE(shown(all.months), u"TRRRC"_s);
        QCOMPARE(all.months.first().window,
                 (Window { BusinessDate(2026, 11, 5), BusinessDate(2026, 12, 5) }));
        QCOMPARE(all.months[2].revenue, Money::ofMinor(27'000));
        const SettlementMonths page = shop.months(3, 1);
        QCOMPARE(page.total, 5);
        QCOMPARE(page.months, all.months.mid(3, 1));
        QVERIFY(shop.months(5, 1).months.isEmpty());
    }

    void aWindowDiffers_whereVerifySaysSo()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10"_s);
        shop.sell(u"2026-11-12"_s);
        valueOf(shop.close.run(shop.shop.store(), Term::Week, BusinessDate(2026, 11, 9)));
        valueOf(shop.database.run(
            u"UPDATE business_day SET gross = gross + 5 WHERE business_date = 20261112"_s));
        const auto report = valueOf(VerifyBooks(shop.database).run());
        const DifferingWindows differing(report, u"한강식당"_s);
        const CalendarMonth month = shop.month(november, differing);
        QCOMPARE(shown(month.days), u"........CCC!CCC.....Tfffffffff"_s);
        QCOMPARE(month.days[11].state, WindowState::Closed);
        QCOMPARE(shown(month.weeks), u"..!Tff"_s);
        QVERIFY(DifferingWindows(report, u"다른 가게"_s).isEmpty());
    }

    void aStatementThatDiffers_isThatOfItsOwnTermOnly()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10"_s);
        valueOf(shop.close.run(shop.shop.store(), Term::Week, BusinessDate(2026, 11, 9)));
        valueOf(shop.database.run(u"UPDATE settlement SET counted_cash = 1 WHERE term = 1"_s));
        const DifferingWindows differing(valueOf(VerifyBooks(shop.database).run()), u"한강식당"_s);
        const CalendarMonth month = shop.month(november, differing);
        QCOMPARE(shown(month.days).mid(8, 7), u"CCCCCCC"_s);
        QVERIFY(month.weeks[2].differs);
    }

    void aSingleWindow_isAsInTheCalendar()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10"_s);
        shop.sell(u"2026-11-19"_s);
        const Store& store = shop.shop.store();
        for (const WindowSummary& day : shop.month().days)
            QCOMPARE(valueOf(shop.calendar.window(store, Term::Day, day.window)), day);
        for (const WindowSummary& week : shop.month().weeks)
            QCOMPARE(valueOf(shop.calendar.window(store, Term::Week, week.window)), week);
    }

    void tenYearsAreQuick_andAMonthComesToItsDays()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Store& store = shop.shop.store();
        shop.sell(u"2026-11-19"_s);
        valueOf(inTransaction(shop.database, [&]() -> Done {
            for (int day = 1; day < 3650; ++day) {
                const BusinessDate date = BusinessDate(2026, 11, 19).addDays(-day);
                JANGBU_TRY(BusinessDays(shop.database)
                               .pass(store, date, Money::ofMinor(day * 1000), Money::ofMinor(1)));
            }
            return done;
        }));
        shop.months(0, 1000);
        QElapsedTimer timer;
        timer.start();
        const SettlementMonths months = shop.months(0, 1000);
        const CalendarMonth month = shop.month();
        const qint64 elapsedMs = timer.elapsed();
        QCOMPARE(months.total, 121);
        Money sum;
        for (int day = 5; day <= 30; ++day)
            sum += month.days[day - 1].revenue;
        QCOMPARE(months.months.first().revenue, sum);
        QVERIFY2(elapsedMs < 500, qPrintable(QString::number(elapsedMs)));
    }
};

QTEST_GUILESS_MAIN(TestSettlementCalendar)
#include "tst_settlementcalendar.moc"
