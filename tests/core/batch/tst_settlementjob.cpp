#include "core/batch/askforjob.h"
#include "core/batch/rundue.h"
#include "core/ledger/businessdays.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/verifybooks.h"
#include "core/store/changestore.h"
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
        , sales(database, shop)
    {
        for (const QString& date : { u"2026-11-03"_s, u"2026-11-19"_s, u"2026-11-20"_s })
            sell(date);
    }

    void sell(const QString& date)
    {
        sales.sell({ { u"김치찌개"_s, 1 } }, ShopSales::cash(), sales.at(date + u"T12:00"_s));
    }
    void runDue() { QVERIFY(bool(RunDueJobs(database, shop.clock()).run())); }
    bool wasRun(Term term, BusinessDate start)
    {
        return valueOf(SettlementRepository(database).find(shop.store().id, term, start))
            .has_value();
    }
    bool isClosed(BusinessDate date)
    {
        return valueOf(BusinessDays(database).isClosed(shop.store().id, date));
    }
    void arm(bool on)
    {
        QVERIFY(
            bool(ChangeStore(database, shop.clock()).run(u"한강식당"_s, { .closesAtCutoff = on })));
    }

    Database& database;
    SmallShop shop;
    ShopSales sales;
};

} // namespace

class TestSettlementJob final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void runsWhatIsDue_butClosesNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.runDue();
        QVERIFY(shop.wasRun(Term::Month, BusinessDate(2026, 10, 5)));
        QVERIFY(shop.wasRun(Term::Day, BusinessDate(2026, 11, 3))); // Of that month.
        QVERIFY(shop.wasRun(Term::Day, BusinessDate(2026, 11, 20)));
        QVERIFY(!shop.wasRun(Term::Day, BusinessDate(2026, 11, 19))); // Before the schedule began.
        for (const int day : { 3, 19, 20 })
            QVERIFY(!shop.isClosed(BusinessDate(2026, 11, day)));
    }

    void closesDaysThatBeganWhileArmed_andNoOthers()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.sell(u"2026-11-21"_s);
        shop.arm(true); // On the 21st.
        shop.runDue();
        QVERIFY(!shop.isClosed(BusinessDate(2026, 11, 20)));
        shop.shop.clock().advanceMs(msPerDay);
        shop.sell(u"2026-11-22"_s);
        shop.runDue();
        QVERIFY(shop.isClosed(BusinessDate(2026, 11, 21)));
        QVERIFY(!shop.isClosed(BusinessDate(2026, 11, 20)));

        shop.arm(false); // On the 22nd.
        shop.shop.clock().advanceMs(msPerDay);
        shop.runDue();
        QVERIFY(!shop.isClosed(BusinessDate(2026, 11, 22)));
        QVERIFY(shop.wasRun(Term::Day, BusinessDate(2026, 11, 22)));
        const VerifyReport report = valueOf(VerifyBooks(shop.database).run());
        QCOMPARE(report.differences.size(), 0);
    }

    void aDayTheOwnerHasClosed_isLeftAlone()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(bool(CloseWindow(shop.database, shop.shop.clock())
                         .run(shop.shop.store(), Term::Day, BusinessDate(2026, 11, 20))));
        shop.arm(true);
        shop.runDue();
        QVERIFY(shop.isClosed(BusinessDate(2026, 11, 20)));
    }

    void aWindowThatRuns_isRefusedByHand()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        AskForJob ask(shop.database, shop.shop.clock());
        JobRequest request { .job = JobKind::Settlement, .date = BusinessDate(2026, 11, 21) };
        QCOMPARE(codeOf(ask.run(request)), u"PERIOD_NOT_ENDED"_s);
        request.term = Term::Month;
        QCOMPARE(codeOf(ask.run(request)), u"PERIOD_NOT_ENDED"_s);
        request.date = BusinessDate(2026, 10, 31);
        QCOMPARE(valueOf(ask.run(request)).constFirst().key.window,
                 (Window { BusinessDate(2026, 10, 5), BusinessDate(2026, 11, 5) }));
    }
};

QTEST_GUILESS_MAIN(TestSettlementJob)
#include "tst_settlementjob.moc"
