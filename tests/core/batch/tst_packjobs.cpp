#include "core/batch/askforjob.h"
#include "core/batch/rundue.h"
#include "core/ledger/archivedays.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/verifybooks.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , sales(database, shop)
    {
        for (const QString& date :
             { u"2025-06-01"_s, u"2025-06-02"_s, u"2026-11-19"_s, u"2026-11-20"_s })
            sell(date);
    }

    TradeId sell(const QString& date)
    {
        return sales.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 1 } }, ShopSales::cash(),
                          sales.at(date + u"T12:00"_s));
    }
    JobRecord run(JobKind job, Term term = Term::Day)
    {
        const auto asked = valueOf(
            AskForJob(database, shop.clock()).run({ .job = job, .term = term, .again = true }));
        return valueOf(JobRunner(database, shop.clock()).run(asked.constFirst().id));
    }
    qint64 packed() { return count(u"SELECT COUNT(*) FROM pack_day"_s); }
    qint64 lines() { return count(u"SELECT COUNT(*) FROM trade_line"_s); }
    qint64 count(const QString& sql) { return valueOf(database.selectInteger(sql)); }
    void mustBeSound() { QCOMPARE(valueOf(VerifyBooks(database).run()).differences.size(), 0); }

    Database& database;
    SmallShop shop;
    ShopSales sales;
};

} // namespace

class TestPackJobs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void daysThatAreOver_arePackedOnce_andAgainAfterALateEntry()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord first = shop.run(JobKind::Pack);
        QCOMPARE(first.state, JobState::Complete);
        QCOMPARE(first.counts.written, 4);
        QCOMPARE(shop.packed(), 4);
        QCOMPARE(shop.run(JobKind::Pack).counts.written, 0);
        shop.sell(u"2026-11-19"_s);
        QCOMPARE(shop.run(JobKind::Pack).counts.written, 1);
        shop.mustBeSound();
    }

    void closedDaysOfLongAgo_areArchived_andAnswerAsBefore()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const TradeId old = shop.sell(u"2025-06-02"_s);
        const LedgerTrade before = shop.sales.trade(old);
        QVERIFY(bool(CloseWindow(shop.database, shop.shop.clock())
                         .run(shop.shop.store(), Term::Month, BusinessDate(2025, 6, 1))));
        const qint64 lines = shop.lines();
        const JobRecord ended = shop.run(JobKind::Archive, Term::Month);
        QCOMPARE(ended.state, JobState::Complete);
        QCOMPARE(ended.counts.written, 6);
        QCOMPARE(shop.lines(), lines - 6);
        QCOMPARE(shop.sales.trade(old).amount, before.amount);
        QCOMPARE(shop.sales.trade(old).lines.size(), before.lines.size());
        QCOMPARE(shop.run(JobKind::Archive, Term::Month).counts.written, 0);
        shop.mustBeSound();
    }

    void theSchedule_packsAfterItHasSettled()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const auto ended = valueOf(RunDueJobs(shop.database, shop.shop.clock()).run());
        QStringList kinds;
        for (const JobRecord& record : ended) {
            if (record.key.window.end == BusinessDate(2026, 11, 21))
                kinds.append(wordOf(record.key.job));
        }
        QCOMPARE(kinds, (QStringList { u"statistics"_s, u"settlement"_s, u"pack"_s, u"backup"_s }));
        QCOMPARE(shop.packed(), 4);
    }
};

QTEST_GUILESS_MAIN(TestPackJobs)
#include "tst_packjobs.moc"
