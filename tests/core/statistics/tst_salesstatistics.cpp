#include "core/menu/changeproduct.h"
#include "core/settlement/computestatement.h"
#include "core/statistics/salesstatistics.h"
#include "core/store/storerepository.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 16);

QString shown(const SalesFigures& figures)
{
    return u"%1/%2"_s.arg(figures.count).arg(figures.amount.minor());
}

QString shown(const ComparedFigures& figures)
{
    return shown(figures.now) + u' ' + shown(figures.previous) + u' ' + shown(figures.lastYear);
}

QStringList shown(const QList<TrendPoint>& trend)
{
    QStringList points;
    for (const TrendPoint& point : trend)
        points.append(point.days.start.toIso() + u' ' + shown(point.figures));
    return points;
}

struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = {})
        : shop(books.database(), u"한강식당"_s, store)
        , till(books.database(), shop)
        , statistics(books.database())
    {
    }

    void sell(const QString& product, qint64 quantity, const QString& at)
    {
        till.sell({ { product, quantity } }, ShopSales::cash(), till.at(at));
    }
    SalesAnswer week(const std::optional<QString>& category = std::nullopt,
                     RankBy by = RankBy::Amount)
    {
        return valueOf(
            statistics.run(shop.store(), { *SalesPeriod::of(Term::Week, monday), by, category }));
    }

    SmallShop shop;
    ShopSales till;
    SalesStatistics statistics;
};

Money sumOf(const WeekdayHours& hours, qint64* trades = nullptr)
{
    Money sum;
    for (const auto& weekday : hours) {
        for (const HourSales& hour : weekday) {
            sum += hour.amount;
            if (trades)
                *trades += hour.trades;
        }
    }
    return sum;
}

Money sumOf(const QList<TrendPoint>& trend)
{
    Money sum;
    for (const TrendPoint& point : trend)
        sum += point.figures.amount;
    return sum;
}

} // namespace

class TestSalesStatistics final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void standsBeside_theWeekBefore_andTheSameOfLastYear()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"콜라"_s, 3, u"2026-11-16T12:00"_s);
        shop.sell(u"비빔밥"_s, 1, u"2026-11-22T23:59"_s);
        shop.sell(u"콜라"_s, 2, u"2026-11-15T12:00"_s);
        shop.sell(u"김치찌개"_s, 1, u"2026-11-09T00:00"_s);
        shop.sell(u"콜라"_s, 5, u"2025-11-17T12:00"_s);
        shop.sell(u"콜라"_s, 9, u"2025-11-24T12:00"_s); // Neither in this week nor in that.
        const SalesAnswer week = shop.week();
        QCOMPARE(shown(week.totals), u"4/14000 3/13000 5/10000"_s);
        QCOMPARE(week.products.size(), 2);
        QCOMPARE(week.products[0].name, u"비빔밥"_s);
        QCOMPARE(shown(week.products[0].figures), u"1/8000 0/0 0/0"_s);
        QCOMPARE(week.products[1].name, u"콜라"_s);
        QCOMPARE(shown(week.products[1].figures), u"3/6000 2/4000 5/10000"_s);
        QCOMPARE(shown(valueOf(week.figuresBehind(1))), u"3/6000 2/4000 5/10000"_s);
        QCOMPARE(shown(valueOf(week.figuresBehind(2))), u"0/0 0/0 0/0"_s);
        QCOMPARE(week.categories.size(), 2);
        QCOMPARE(week.categories[0].category, u"MAIN_MENU"_s);
        QCOMPARE(shown(week.categories[0].figures), u"1/8000 1/9000 0/0"_s);
        QCOMPARE(shop.week(std::nullopt, RankBy::Count).products[0].name, u"콜라"_s);
    }

    void givesADay_aPointEach_andMonths_whereThereAreManyDays()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"콜라"_s, 1, u"2026-11-18T12:00"_s);
        shop.sell(u"콜라"_s, 2, u"2026-08-20T12:00"_s);
        const SalesAnswer week = shop.week();
        QVERIFY(!week.trendIsByMonth);
        QCOMPARE(week.trend.size(), 7);
        QCOMPARE(shown(week.trend)[2], u"2026-11-18 1/2000"_s);
        const auto answerFor = [&](const BusinessDate& first, const BusinessDate& last) {
            return valueOf(
                shop.statistics.run(shop.shop.store(), { *SalesPeriod::range(first, last) }));
        };
        const BusinessDate first(2026, 8, 20);
        QCOMPARE(answerFor(first, first.addDays(91)).trend.size(), 92);
        const SalesAnswer months = answerFor(first, first.addDays(92));
        QVERIFY(months.trendIsByMonth);
        QCOMPARE(shown(months.trend),
                 QStringList({ u"2026-08-20 2/4000"_s, u"2026-09-01 0/0"_s, u"2026-10-01 0/0"_s,
                               u"2026-11-01 1/2000"_s }));
        QCOMPARE(months.trend.last().days.lastDay(), BusinessDate(2026, 11, 20));
        QCOMPARE(months.previousTrend.first().days.start, first.addDays(-93));
    }

    void asksForOneCategory_butShowsAllOfThem()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"콜라"_s, 3, u"2026-11-16T12:00"_s);
        const TradeId trade
            = shop.till.sell({ { u"비빔밥"_s, 2 }, { u"콜라"_s, 1 } }, ShopSales::cash(),
                             shop.till.at(u"2026-11-16T12:30"_s));
        const auto line = shop.till.trade(trade).lines.last().id;
        shop.till.refund(trade, shop.till.at(u"2026-11-17T13:00"_s), { .pieces = { { line, 1 } } });
        const SalesAnswer drinks = shop.week(u"DRINK"_s);
        QCOMPARE(shown(drinks.totals.now), u"3/6000"_s);
        QCOMPARE(drinks.products.size(), 1);
        QCOMPARE(drinks.refundCount, 1);
        QCOMPARE(drinks.refunds.minor(), 2000);
        QCOMPARE(shown(drinks.trend)[1], u"2026-11-17 -1/-2000"_s);
        QCOMPARE(drinks.categories.size(), 2);
        QCOMPARE(shown(drinks.categories[0].figures.now), u"2/16000"_s);
        const SalesAnswer mains = shop.week(u"MAIN_MENU"_s);
        QCOMPARE(mains.refundCount, 0);
        QCOMPARE(mains.refunds.minor(), 0);
        QCOMPARE(sumOf(mains.hours).minor(), 22000);
        const auto strange = shop.statistics.run(
            shop.shop.store(),
            { *SalesPeriod::of(Term::Week, monday), RankBy::Amount, u"drink"_s });
        QCOMPARE(codeOf(strange), u"CATEGORY_NOT_FOUND"_s);
    }

    void countsHours_byTheWallClock_underTheirBusinessDate()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore late;
        late.time = *StoreTime::of(u"Asia/Seoul"_s, 6 * 60);
        Fixture shop(*books, late);
        // Past midnight, but Tuesday's business.
        const TradeId trade = shop.till.sell({ { u"콜라"_s, 2 } }, ShopSales::cash(),
                                             shop.till.at(u"2026-11-18T01:59"_s));
        shop.till.refund(trade, shop.till.at(u"2026-11-18T02:00"_s));
        shop.sell(u"비빔밥"_s, 1, u"2026-11-18T06:00"_s);
        shop.sell(u"비빔밥"_s, 1, u"2026-11-18T06:59"_s);
        const SalesAnswer week = shop.week();
        QCOMPARE(week.hours[1][1], (HourSales { 1, Money::ofMinor(4000) }));
        QCOMPARE(week.hours[1][2], (HourSales { 0, Money::ofMinor(-4000) }));
        QCOMPARE(week.hours[2][6], (HourSales { 2, Money::ofMinor(16000) }));
        QCOMPARE(week.firstHour, 6);
        QCOMPARE(week.refundCount, 1);
        QCOMPARE(week.refunds.minor(), 4000);
        QCOMPARE(week.busiest->weekday, 3);
        QCOMPARE(week.busiest->hour, 6);
    }

    void findsTheBusiestHour_andItsAverage()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(!shop.week().busiest);
        for (const auto day : { "07", "14", "21" }) // Saturdays; November 2026 has four.
            shop.sell(u"비빔밥"_s, 1, u"2026-11-%1T19:30"_s.arg(QLatin1StringView(day)));
        const auto month = valueOf(shop.statistics.run(
            shop.shop.store(), { *SalesPeriod::of(Term::Month, BusinessDate(2026, 11, 1)) }));
        QCOMPARE(month.busiest->weekday, 6);
        QCOMPARE(month.busiest->hour, 19);
        QCOMPARE(month.busiest->sum, (HourSales { 3, Money::ofMinor(24000) }));
        QCOMPARE(month.busiest->average, (HourSales { 0, Money::ofMinor(6000) }));
    }

    void keepsAMovedProduct_inBothCategories()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"콜라"_s, 1, u"2026-11-16T12:00"_s);
        ChangeProduct change(books->database(), shop.shop.ids(), shop.shop.clock());
        valueOf(change.run(shop.shop.store(), u"콜라"_s,
                           { .name = u"사이다"_s, .category = u"SUB_MENU"_s }));
        shop.sell(u"사이다"_s, 2, u"2026-11-16T12:00"_s);
        const SalesAnswer week = shop.week();
        QCOMPARE(week.products.size(), 2);
        QCOMPARE(week.products[0].category, u"SUB_MENU"_s);
        QCOMPARE(week.products[1].name, u"사이다"_s);
        QCOMPARE(shown(week.products[1].figures.now), u"1/2000"_s);
    }

    void comesToTheRevenueOfTheStatements_howeverItIsCut()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Window window { BusinessDate(2026, 10, 1), BusinessDate(2026, 12, 1) };
        RandomTrades(books->database(), shop.shop, window, 7).run(120);
        const auto settings
            = valueOf(StoreRepository(books->database()).settingsOf(shop.shop.store()));
        for (const SalesPeriod& period :
             { *SalesPeriod::of(Term::Month, BusinessDate(2026, 11, 1)),
               *SalesPeriod::of(Term::Week, monday), *SalesPeriod::of(Term::Day, monday),
               *SalesPeriod::range(BusinessDate(2026, 10, 3), BusinessDate(2026, 11, 28)),
               *SalesPeriod::range(BusinessDate(2026, 1, 1), BusinessDate(2026, 12, 31)) }) {
            const auto answer = valueOf(shop.statistics.run(shop.shop.store(), { period }));
            const auto revenueOf = [&](const Window& days) {
                return valueOf(ComputeStatement(books->database())
                                   .run(shop.shop.store(), settings, Term::Day, days))
                    .revenue;
            };
            const Money revenue = revenueOf(answer.window);
            QCOMPARE(answer.totals.now.amount, revenue);
            QCOMPARE(sumOf(answer.trend), revenue);
            QCOMPARE(sumOf(answer.hours), revenue);
            QCOMPARE(valueOf(answer.figuresBehind(0)).now, answer.totals.now);
            Money categories;
            for (const ComparedCategory& category : answer.categories)
                categories += category.figures.now.amount;
            QCOMPARE(categories, revenue);
            QCOMPARE(answer.totals.previous.amount, revenueOf(answer.previous));
            QCOMPARE(sumOf(answer.previousTrend), answer.totals.previous.amount);
            QCOMPARE(sumOf(answer.lastYearTrend), answer.totals.lastYear.amount);
        }
    }
};

QTEST_GUILESS_MAIN(TestSalesStatistics)
#include "tst_salesstatistics.moc"
