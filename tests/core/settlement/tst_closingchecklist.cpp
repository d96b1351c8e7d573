#include "core/payment/setcardrate.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/closingchecklist.h"
#include "core/settlement/showsettlement.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

#include <limits>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate thursday(2026, 11, 19);
const QList<OrderedProduct> stew { { u"김치찌개"_s, 1 } };

struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , till(database, shop)
    {
    }

    ClosingChecklist list(Term term = Term::Day, BusinessDate start = thursday)
    {
        return valueOf(ReadClosingChecklist(database, shop.clock()).run(shop.store(), term, start));
    }
    TradeId sell(const QString& at, const PaymentWay& way = ShopSales::cash())
    {
        return till.sell(stew, way, till.at(at));
    }
    TradeId openAt(const QString& at)
    {
        const Instant now = shop.clock().nowUtc();
        shop.clock().set(till.at(at));
        const TradeId trade = till.order(stew);
        shop.clock().set(now);
        return trade;
    }

    Database& database;
    SmallShop shop;
    ShopSales till;
};

} // namespace

class TestClosingChecklist final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void openTrades_areThoseOpenedBeforeTheEnd()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId early = shop.openAt(u"2026-11-18T20:00"_s);
        shop.openAt(u"2026-11-19T23:59"_s);
        shop.openAt(u"2026-11-20T00:00"_s);
        const ClosingChecklist list = shop.list();
        QCOMPARE(list.openTrades, 2);
        QCOMPARE(list.openAmount, Money::ofMinor(18'000));
        QCOMPARE(list.oldestOpen.first().id, early);
        QCOMPARE(list.oldestOpen.first().tableName, u"table 1"_s);
        QCOMPARE(shop.list(Term::Day, thursday.addDays(1)).openTrades, 3);
        QCOMPARE(shop.list(Term::Day, thursday.addDays(-2)).openTrades, 0);
    }

    void cardsWithoutRate_areSummedByCompany_netOfRefunds()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-19T12:00"_s, ShopSales::card(u"K"_s));
        shop.sell(u"2026-11-19T12:00"_s, ShopSales::card(u"롯데"_s));
        const TradeId back
            = shop.sell(u"2026-11-19T12:00"_s, ShopSales::card(u"롯데"_s, CardKind::Debit));
        shop.till.refund(back, shop.till.at(u"2026-11-19T13:00"_s));
        shop.sell(u"2026-11-19T12:00"_s, ShopSales::card(u"새카드"_s));
        shop.sell(u"2026-11-20T12:00"_s, ShopSales::card(u"롯데"_s));
        const ClosingChecklist list = shop.list();
        QCOMPARE(list.unrated,
                 (QList<UnratedCompany> { { u"롯데"_s, 2, Money::ofMinor(9000) },
                                          { u"새카드"_s, 1, Money::ofMinor(9000) } }));
        QCOMPARE(shop.list(Term::Week, BusinessDate(2026, 11, 16)).unrated.first().payments, 3);
        valueOf(
            SetCardRate(shop.database).run({ .company = u"롯데"_s, .rate = *Rate::ofPpm(9000) }));
        QCOMPARE(shop.list().unrated.size(), 1);
    }

    void daysThatAreOpen_areCounted_withinAndBefore()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-10T12:00"_s);
        shop.sell(u"2026-11-16T12:00"_s);
        shop.sell(u"2026-11-18T12:00"_s);
        const ClosingChecklist list = shop.list();
        QCOMPARE(list.earlierOpenDays, 3);
        QCOMPARE(list.firstEarlierOpenDay, BusinessDate(2026, 11, 10));
        QCOMPARE(list.openDays, 1);
        const Store& store = shop.shop.store();
        CloseWindow close(shop.database, shop.shop.clock());
        valueOf(close.run(store, Term::Day, BusinessDate(2026, 11, 10)));
        valueOf(close.run(store, Term::Day, BusinessDate(2026, 11, 16)));
        QCOMPARE(shop.list().earlierOpenDays, 1);
        // Of the running week Friday and before have ended, and Monday is closed.
        const ClosingChecklist week = shop.list(Term::Week, BusinessDate(2026, 11, 16));
        QCOMPARE(week.openDays, 4);
        QCOMPARE(week.earlierOpenDays, 0);
        QVERIFY(!week.firstEarlierOpenDay && !week.hasEnded && !week.isClosed);
    }

    void theCashToCount_isThatOfTheStatement()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId back = shop.sell(u"2026-11-18T12:00"_s);
        shop.sell(u"2026-11-19T12:00"_s);
        shop.sell(u"2026-11-19T12:00"_s);
        shop.sell(u"2026-11-19T12:00"_s, ShopSales::card(u"K"_s));
        shop.till.refund(back, shop.till.at(u"2026-11-19T13:00"_s));
        const ClosingChecklist list = shop.list();
        const Statement statement
            = valueOf(ShowSettlement(shop.database).run(shop.shop.store(), Term::Day, thursday));
        QCOMPARE(list.expectedCash, statement.cash);
        QCOMPARE(list.expectedCash, Money::ofMinor(9000));
        QCOMPARE(list.cashDifference(Money::ofMinor(8500)), Money::ofMinor(-500));
        QVERIFY(!ClosingChecklist(list).cashDifference(
            Money::ofMinor(std::numeric_limits<qint64>::min())));
        QCOMPARE(list.receipts,
                 (ReceiptCounts { .trades = 3, .numbered = 3, .missing = 0, .refunds = 1 }));
    }

    void tellsWhetherItHasEnded_andIsClosed()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(shop.list().hasEnded);
        QVERIFY(!shop.list(Term::Day, thursday.addDays(2)).hasEnded);
        valueOf(CloseWindow(shop.database, shop.shop.clock())
                    .run(shop.shop.store(), Term::Day, thursday));
        QVERIFY(shop.list().isClosed);
        QCOMPARE(shop.list().openDays, 0);
        ReadClosingChecklist read(shop.database, shop.shop.clock());
        QCOMPARE(codeOf(read.run(shop.shop.store(), Term::Week, thursday)), u"START_INVALID"_s);
    }
};

QTEST_GUILESS_MAIN(TestClosingChecklist)
#include "tst_closingchecklist.moc"
