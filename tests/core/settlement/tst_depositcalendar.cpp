#include "core/settlement/depositcalendar.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

DepositCalendar calendarOf(Database& database, const SmallShop& shop, BusinessDate date)
{
    return valueOf(ReadDepositCalendar(database).run(shop.store(), date));
}

} // namespace

class TestDepositCalendar final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void standsDepositsBesideTheSales()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        const QList<OrderedProduct> stew { { u"김치찌개"_s, 1 } };
        const PaymentWay cardK = ShopSales::card(u"K"_s);
        till.sell(stew, cardK, till.at(u"2026-10-30T12:00"_s));
        till.sell(stew, cardK, till.at(u"2026-11-20T12:00"_s));
        till.sell(stew, ShopSales::card(u"H"_s), till.at(u"2026-11-20T12:00"_s));
        till.sell(stew, ShopSales::cash(), till.at(u"2026-11-20T12:00"_s));
        const DepositCalendar calendar
            = calendarOf(books->database(), shop, BusinessDate(2026, 11, 21));
        QCOMPARE(calendar.days.size(), 30);
        QCOMPARE(calendar.days.first().date, BusinessDate(2026, 11, 1));
        // Friday's cards are paid on Tuesday, two business days later.
        const DepositDay& friday = calendar.days[19];
        QCOMPARE(friday.sold.gross, Money::ofMinor(18'000));
        QCOMPARE(friday.sales.size(), 2);
        QCOMPARE(friday.sales.first().company, u"H"_s);
        QCOMPARE(friday.sales.first().payDate, BusinessDate(2026, 11, 24));
        const DepositDay& tuesday = calendar.days[23];
        QCOMPARE(tuesday.paid.amount(), Money::ofMinor(18'000 - 54 - 36));
        QCOMPARE(tuesday.payouts.size(), 2);
        QCOMPARE(tuesday.payouts.last().sales.first().date, BusinessDate(2026, 11, 20));
        // The sale of the last Friday of October is paid in November.
        QCOMPARE(calendar.days[2].paid.gross, Money::ofMinor(9000));
        QCOMPARE(calendar.sold.gross, Money::ofMinor(18'000));
        QCOMPARE(calendar.paid.gross, Money::ofMinor(27'000));
    }

    void theDaysComeToTheMonth_andToTheListOfPayouts()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        RandomTrades(books->database(), shop,
                     { BusinessDate(2026, 10, 20), BusinessDate(2026, 11, 21) }, 7)
            .run(60);
        const DepositCalendar calendar
            = calendarOf(books->database(), shop, BusinessDate(2026, 11, 1));
        CardSums sold;
        CardSums paid;
        for (const DepositDay& day : calendar.days) {
            valueOf(sold.add(day.sold));
            valueOf(paid.add(day.paid));
            CardSums companies;
            for (const CardSale& sale : day.sales) {
                QVERIFY(sale.date == day.date && sale.payDate >= day.date);
                valueOf(companies.add(sale.sums));
            }
            QCOMPARE(companies, day.sold);
        }
        QCOMPARE(sold, calendar.sold);
        QCOMPARE(paid, calendar.paid);
        const auto list = valueOf(
            ExpectedPayouts(books->database())
                .run(shop.store(), BusinessDate(2026, 11, 1), BusinessDate(2026, 11, 30)));
        QCOMPARE(calendar.paid, list.total);
    }
};

QTEST_GUILESS_MAIN(TestDepositCalendar)
#include "tst_depositcalendar.moc"
