#include "core/ledger/businessdays.h"
#include "core/statistics/readtoday.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = {})
        : database(books.database())
        , shop(books.database(), u"한강식당"_s, store)
        , till(books.database(), shop)
    {
    }

    TradeId sell(const QString& product, qint64 quantity, const QString& at,
                 const PaymentWay& way = ShopSales::cash())
    {
        return till.sell({ { product, quantity } }, way, till.at(at));
    }
    TodayOverview at(const QString& local)
    {
        return valueOf(ReadToday(database).run(shop.store(), till.at(local)));
    }

    Database& database;
    SmallShop shop;
    ShopSales till;
};

QStringList shown(const QList<ProductStatistic>& products)
{
    QStringList rows;
    for (const ProductStatistic& product : products) {
        rows.append(u"%1 %2 %3"_s.arg(product.name).arg(product.count).arg(product.amount.minor()));
    }
    return rows;
}

} // namespace

class TestReadToday final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void comparesWithLastWeek_upToTheSameTimeOfDay()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"비빔밥"_s, 1, u"2026-11-21T12:00"_s);
        shop.sell(u"콜라"_s, 1, u"2026-11-21T13:00"_s);
        shop.sell(u"김치찌개"_s, 1, u"2026-11-14T13:30"_s);
        const TradeId back = shop.sell(u"콜라"_s, 1, u"2026-11-14T11:00"_s);
        shop.till.refund(back, shop.till.at(u"2026-11-14T13:00"_s));
        shop.sell(u"비빔밥"_s, 5, u"2026-11-14T13:30:00.001"_s);
        shop.sell(u"비빔밥"_s, 7, u"2026-11-15T12:00"_s);
        const TodayOverview today = shop.at(u"2026-11-21T13:30"_s);
        QCOMPARE(today.date, BusinessDate(2026, 11, 21));
        QCOMPARE(today.comparedDate, BusinessDate(2026, 11, 14));
        QCOMPARE(today.currentHour, 13);
        QCOMPARE(today.today, (DayFigures { Money::ofMinor(10000), 2, Money::ofMinor(5000) }));
        QCOMPARE(today.before, (DayFigures { Money::ofMinor(9000), 2, Money::ofMinor(4500) }));
        QCOMPARE(today.hours.size(), 24);
        QCOMPARE(today.hours[12].now, (HourSales { 1, Money::ofMinor(8000) }));
        QCOMPARE(today.hours[13].now, (HourSales { 1, Money::ofMinor(2000) }));
        // Hours show all of the other day.
        QCOMPARE(today.hours[13].before, (HourSales { 2, Money::ofMinor(47000) }));
        QCOMPARE(today.lastSale, BusinessDate(2026, 11, 21));
    }

    void floorsTheAverage_alsoBelowZero()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TodayOverview none = shop.at(u"2026-11-21T09:00"_s);
        QVERIFY(!none.today.averageTicket);
        QVERIFY(!none.lastSale);
        QVERIFY(!none.deposit);
        QVERIFY(none.best.isEmpty() && none.ways.isEmpty() && none.unrated.isEmpty());
        shop.shop.add(u"껌"_s, u"SUB_MENU"_s, 7);
        shop.sell(u"껌"_s, 1, u"2026-11-21T10:00"_s);
        shop.sell(u"껌"_s, 2, u"2026-11-21T10:01"_s);
        QCOMPARE(shop.at(u"2026-11-21T11:00"_s).today.averageTicket->minor(), 10);
        const TradeId old = shop.sell(u"껌"_s, 4, u"2026-11-20T10:00"_s);
        shop.till.refund(old, shop.till.at(u"2026-11-21T10:30"_s));
        const TodayOverview today = shop.at(u"2026-11-21T11:00"_s);
        QCOMPARE(today.today.sales.minor(), -7);
        QCOMPARE(today.today.averageTicket->minor(), -4);
    }

    void beginsTheHours_atTheCutoff()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore late;
        late.time = *StoreTime::of(u"Asia/Seoul"_s, 6 * 60);
        Fixture shop(*books, late);
        shop.sell(u"콜라"_s, 1, u"2026-11-22T01:10"_s);
        const TodayOverview night = shop.at(u"2026-11-22T01:30"_s);
        QCOMPARE(night.date, BusinessDate(2026, 11, 21));
        QCOMPARE(night.currentHour, 1);
        QCOMPARE(night.hours.first().hour, 6);
        QCOMPARE(night.hours[19].hour, 1);
        QCOMPARE(night.hours[19].now.trades, 1);
        QCOMPARE(night.hours.last().hour, 5);
    }

    void countsOpenTrades_withoutWhatIsTakenOfThem()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId split = shop.till.order({ { u"비빔밥"_s, 2 } });
        shop.till.order({ { u"콜라"_s, 1 } });
        const Instant noon = shop.till.at(u"2026-11-21T12:00"_s);
        shop.till.pay(split, ShopSales::cash(), noon, Money::ofMinor(5000));
        const TodayOverview today = shop.at(u"2026-11-21T12:30"_s);
        QCOMPARE(today.open.count, 2);
        QCOMPARE(today.open.toTake.minor(), 13000);
        QCOMPARE(today.today.trades, 0);
    }

    void listsTheBestOfEachCategory_andTheWaysOfPayment()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        for (const QString& name : { u"가"_s, u"나"_s, u"다"_s, u"라"_s, u"마"_s, u"바"_s })
            shop.shop.add(name, u"SUB_MENU"_s, 1000);
        const Instant noon = shop.till.at(u"2026-11-21T12:00"_s);
        shop.till.sell({ { u"가"_s, 1 },
                         { u"나"_s, 6 },
                         { u"다"_s, 5 },
                         { u"라"_s, 4 },
                         { u"마"_s, 3 },
                         { u"바"_s, 2 } },
                       ShopSales::card(u"K"_s), noon);
        shop.till.sell({ { u"비빔밥"_s, 1 } }, ShopSales::cash(), noon);
        shop.till.sell({ { u"김치찌개"_s, 1 } }, ShopSales::card(u"H"_s), noon);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::other(u"상품권"_s), noon);
        const TodayOverview today = shop.at(u"2026-11-21T12:30"_s);
        QCOMPARE(today.best.size(), 3);
        QCOMPARE(today.best[0].category, u"MAIN_MENU"_s);
        QCOMPARE(shown(today.best[0].byCount),
                 QStringList({ u"김치찌개 1 9000"_s, u"비빔밥 1 8000"_s }));
        QCOMPARE(today.best[1].byAmount.size(), ReadToday::bestCount);
        QCOMPARE(today.best[1].byAmount.last().name, u"바"_s);
        QStringList ways;
        Money sum;
        for (const WaySales& way : today.ways) {
            ways.append(way.label);
            sum += way.amount;
        }
        QCOMPARE(ways, QStringList({ u"K"_s, u"H"_s, u"상품권"_s, QString() }));
        QCOMPARE(sum, today.today.sales);
    }

    void expectsTheDeposit_ofTheNextDayOnWhichBanksWork()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        // Paid on the second business day after: Wednesday's on Friday, Thursday's on Monday.
        shop.sell(u"비빔밥"_s, 10, u"2026-11-18T12:00"_s, ShopSales::card(u"K"_s));
        shop.sell(u"비빔밥"_s, 1, u"2026-11-19T12:00"_s, ShopSales::card(u"K"_s));
        const TodayOverview saturday = shop.at(u"2026-11-21T12:00"_s);
        QCOMPARE(saturday.deposit->date, BusinessDate(2026, 11, 23));
        QCOMPARE(saturday.deposit->amount.minor(), 8000 - 32);
    }

    void tellsWhichCardsHaveNoRate_onDaysThatAreOpen()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"비빔밥"_s, 1, u"2026-11-19T12:00"_s, ShopSales::card(u"롯데"_s));
        shop.sell(u"비빔밥"_s, 2, u"2026-11-20T12:00"_s, ShopSales::card(u"롯데"_s));
        shop.sell(u"콜라"_s, 1, u"2026-11-21T12:00"_s, ShopSales::card(u"롯데"_s));
        shop.sell(u"콜라"_s, 1, u"2026-11-21T12:00"_s, ShopSales::card(u"K"_s));
        valueOf(inTransaction(shop.database, [&] {
            return BusinessDays(shop.database)
                .close(shop.shop.store().id, BusinessDate(2026, 11, 19), Instant::ofMs(1));
        }));
        const auto unrated = shop.at(u"2026-11-21T12:30"_s).unrated;
        QCOMPARE(unrated.size(), 1);
        QCOMPARE(unrated[0].company, u"롯데"_s);
        QCOMPARE(unrated[0].count, 2);
        QCOMPARE(unrated[0].amount->minor(), 18000);
        QCOMPARE(unrated[0].first, BusinessDate(2026, 11, 20));
        QCOMPARE(unrated[0].last, BusinessDate(2026, 11, 21));
    }

    void tellsWhichStockIsLow()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.shop.add(u"만두"_s, u"SUB_MENU"_s, 1000, 100);
        shop.shop.add(u"전"_s, u"SUB_MENU"_s, 1000, 6);
        const Instant noon = shop.till.at(u"2026-11-21T12:00"_s);
        shop.till.sell({ { u"만두"_s, 89 } }, ShopSales::cash(), noon);
        QVERIFY(shop.at(u"2026-11-21T12:30"_s).lowStock.isEmpty());
        shop.till.sell({ { u"만두"_s, 1 }, { u"전"_s, 1 } }, ShopSales::cash(), noon);
        // Ten of the largest base stock is no tenth of one that was set.
        shop.till.sell({ { u"콜라"_s, maxStock - 6 } }, ShopSales::other(u"x"_s),
                       shop.till.at(u"2026-11-01T12:00"_s));
        const TodayOverview today = shop.at(u"2026-11-21T12:30"_s);
        QCOMPARE(today.lowStock.size(), 2);
        QCOMPARE(today.lowStock[0].name, u"전"_s);
        QCOMPARE(today.lowStock[0].stock, 5);
        QCOMPARE(today.lowStock[1].name, u"만두"_s);
        QCOMPARE(today.lowStock[1].baseStock, 100);
        QCOMPARE(today.livingProducts, 7);
    }
};

QTEST_GUILESS_MAIN(TestReadToday)
#include "tst_readtoday.moc"
