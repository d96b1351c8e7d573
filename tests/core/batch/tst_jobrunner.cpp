#include "core/batch/askforjob.h"
#include "core/batch/rundue.h"
#include "core/ledger/rebuildrollups.h"
#include "core/storage/transaction.h"
#include "tests/support/faultonce.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/shopsales.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const Window november { BusinessDate(2026, 10, 1), BusinessDate(2026, 11, 1) };
constexpr int soldDays = 6;

/// A shop that sold on six days of October; the statistics of that month have six chunks.
struct Fixture {
    explicit Fixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , sales(database, shop)
        , ask(database, shop.clock())
        , jobs(database)
    {
        for (int day = 1; day <= soldDays; ++day) {
            sales.sell({ { u"김치찌개"_s, day } }, ShopSales::cash(),
                       sales.at(u"2026-10-0%1T12:00"_s.arg(day)));
        }
        breakRollups();
    }

    /// Of each day, so that each chunk has something to write.
    void breakRollups()
    {
        const auto broken
            = database.run(u"UPDATE product_day SET amount = amount + 1, quantity = 77"_s);
        QVERIFY(bool(broken));
    }

    JobRecord asked(bool again = false)
    {
        return valueOf(ask.run({ .job = JobKind::Statistics,
                                 .term = Term::Month,
                                 .store = shop.store(),
                                 .date = BusinessDate(2026, 10, 3),
                                 .again = again }))
            .constFirst();
    }
    JobRunner runner(int workers = 1)
    {
        return JobRunner(database, shop.clock(), { .workers = workers, .firstPauseMs = 1 });
    }
    Result<JobRecord> run(JobId id, const JobWatch& watch = {}, int workers = 1)
    {
        return runner(workers).run(id, watch);
    }
    JobRecord recordOf(JobId id) { return valueOf(jobs.find(id)).value(); }
    qint64 count(const QString& from) { return valueOf(database.selectInteger(from)); }
    qint64 marks() { return count(u"SELECT COUNT(*) FROM job_chunk"_s); }

    Database& database;
    SmallShop shop;
    ShopSales sales;
    AskForJob ask;
    JobRepository jobs;
};

/// Ends the work once so many chunks are done.
JobWatch endingAfter(std::atomic<qint64>& chunks, qint64 most, bool isStop)
{
    const auto isEnough = [&chunks, most] { return chunks >= most; };
    return { .progress = [&chunks](const JobKey&, const JobProgress&) { ++chunks; },
             .isCancelled = isStop ? std::function<bool()>() : isEnough,
             .isStopping = isStop ? isEnough : std::function<bool()>() };
}

} // namespace

class TestJobRunner final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void aWindowIsDoneOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        QCOMPARE(asked.state, JobState::Waiting);
        QCOMPARE(shop.asked().id, asked.id);
        const JobRecord ended = valueOf(shop.run(asked.id));
        QCOMPARE(ended.state, JobState::Complete);
        QCOMPARE(ended.counts.written, soldDays);
        QVERIFY(ended.counts.read > soldDays);
        QCOMPARE(ended.chunksDone, soldDays);
        QCOMPARE(ended.attempts, 1);
        QCOMPARE(ended.key.window, november);
        QVERIFY(ended.endedAtUtc && ended.startedAtUtc <= ended.endedAtUtc);
        QCOMPARE(codeOf(shop.run(asked.id)), u"JOB_COMPLETE"_s);
        QCOMPARE(shop.asked().id, asked.id);
        QCOMPARE(shop.marks(), 0);
        QVERIFY(rollupsAreExact(shop.database, shop.shop.store()));
        QCOMPARE(codeOf(shop.run(JobId(999'999))), u"JOB_NOT_FOUND"_s);
    }

    void again_isAnotherRunOfTheWindow()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord first = shop.asked();
        QCOMPARE(shop.asked(true).id, first.id); // It has not been done yet.
        QVERIFY(bool(shop.run(first.id)));
        const JobRecord second = shop.asked(true);
        QVERIFY(second.id != first.id);
        QCOMPARE(second.key.runNumber, 1);
        QCOMPARE(valueOf(shop.run(second.id)).state, JobState::Complete);
    }

    void leavesRollupsAlone_thatAreRight()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        QVERIFY(bool(shop.run(shop.asked().id)));
        const qint64 moves = shop.count(u"SELECT SUM(moves) FROM business_day"_s);
        const JobRecord ended = valueOf(shop.run(shop.asked(true).id));
        QCOMPARE(ended.counts.written, 0);
        QCOMPARE(ended.counts.skipped, soldDays);
        QCOMPARE(shop.count(u"SELECT SUM(moves) FROM business_day"_s), moves);
    }

    void severalWorkers_doEachChunkOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord ended = valueOf(shop.run(shop.asked().id, {}, 4));
        QCOMPARE(ended.counts.written, soldDays);
        QCOMPARE(ended.chunksDone, soldDays);
    }

    void aFailure_isKept_andTheNextTryGoesOnWhereItStopped()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        {
            // Claim, total, three chunks; the fourth cannot commit.
            const FaultOnce fault(shop.database, { FaultPoint::Commit }, 6, ErrorCode::StorageFull);
            const JobRecord ended = valueOf(shop.run(asked.id));
            QVERIFY(fault.happened());
            QCOMPARE(ended.state, JobState::Failed);
            QCOMPARE(ended.failure.value().code, ErrorCode::StorageFull);
            QCOMPARE(ended.counts.written, 3);
            QCOMPARE(ended.chunksDone, 3);
            QCOMPARE(shop.marks(), 3);
        }
        QCOMPARE(valueOf(shop.jobs.failures()).size(), 1);
        const JobRecord ended = valueOf(shop.run(asked.id));
        QCOMPARE(ended.state, JobState::Complete);
        QCOMPARE(ended.attempts, 2);
        QCOMPARE(ended.counts.written, soldDays - 3);
        QCOMPARE(ended.chunksDone, soldDays);
        QVERIFY(!ended.failure);
        QCOMPARE(valueOf(shop.jobs.failures()).size(), 0);
        QVERIFY(rollupsAreExact(shop.database, shop.shop.store()));
    }

    void whateverCommitFails_workAndMarkAgree()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        for (int nth = 1; nth <= soldDays + 3; ++nth) {
            shop.breakRollups();
            const JobId id = shop.asked(true).id;
            {
                const FaultOnce fault(shop.database, { FaultPoint::Commit }, nth,
                                      ErrorCode::StorageFull);
                (void)shop.run(id);
                QVERIFY(fault.happened());
            }
            const JobRecord between = shop.recordOf(id);
            QCOMPARE(between.chunksDone, shop.marks());
            // Whoever claimed it was this program, which lives: its lease has to end.
            QVERIFY(bool(shop.database.run(u"UPDATE job_instance SET lease_until = 1"_s)));
            QCOMPARE(valueOf(shop.run(id)).state, JobState::Complete);
            QCOMPARE(shop.recordOf(id).chunksDone, soldDays);
            QCOMPARE(shop.count(u"SELECT SUM(rows_written) FROM job_execution "
                                u"WHERE instance_id = %1"_s.arg(id.value())),
                     soldDays);
        }
        QVERIFY(rollupsAreExact(shop.database, shop.shop.store()));
    }

    void booksOutOfReach_areTriedAgain()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        const FaultOnce fault(shop.database, { FaultPoint::Begin }, 4,
                              ErrorCode::StorageUnavailable);
        const JobRecord ended = valueOf(shop.run(asked.id));
        QVERIFY(fault.happened());
        QCOMPARE(ended.state, JobState::Complete);
        QCOMPARE(ended.counts.written, soldDays);
        // A server comes back within the transaction's own tries.
        QCOMPARE(ended.counts.retries, product == u"sqlite" ? 1 : 0);
    }

    void cancelled_keepsWhatIsDone()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        std::atomic<qint64> chunks = 0;
        const JobRecord ended = valueOf(shop.run(asked.id, endingAfter(chunks, 2, false)));
        QCOMPARE(ended.state, JobState::Cancelled);
        QCOMPARE(ended.chunksDone, 2);
        QVERIFY(valueOf(RunDueJobs(shop.database, shop.shop.clock()).run()).size() > 0);
        QCOMPARE(shop.recordOf(asked.id).state, JobState::Cancelled);
        QCOMPARE(valueOf(shop.run(asked.id)).counts.written, soldDays - 2);
    }

    void cancelledByAnotherProgram_endsAtTheNextChunk()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        const auto other = books->another();
        JobRunner runner(shop.database, shop.shop.clock(), { .workers = 1, .leaseMs = 4'000 });
        const JobWatch watch { .progress = [&](const JobKey&, const JobProgress& progress) {
            if (progress.done == 1)
                QCOMPARE(valueOf(CancelJob(*other).run(asked.id)).state, JobState::Running);
            QTest::qSleep(400); // The heart beats meanwhile.
        } };
        const JobRecord ended = valueOf(runner.run(asked.id, watch));
        QCOMPARE(ended.state, JobState::Cancelled);
        QVERIFY(ended.chunksDone < soldDays);
    }

    void stopped_waitsForTheNextStart()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        std::atomic<qint64> chunks = 0;
        const JobRecord ended = valueOf(shop.run(asked.id, endingAfter(chunks, 2, true)));
        QCOMPARE(ended.state, JobState::Waiting);
        QVERIFY(bool(RunDueJobs(shop.database, shop.shop.clock()).run()));
        QCOMPARE(shop.recordOf(asked.id).state, JobState::Complete);
        QCOMPARE(shop.recordOf(asked.id).counts.written, soldDays - 2);
    }

    void anotherProgramsInstance_isLeftAlone_untilItsLeaseEnds()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const JobRecord asked = shop.asked();
        const JobClaim dead { asked.id, asked.key.store, 1, 1 };
        QVERIFY(valueOf(inTransaction(shop.database, [&]() -> Result<bool> {
            JANGBU_TRY_ASSIGN(const bool ours, shop.jobs.claim(asked, u"elsewhere"_s, 60'000));
            JANGBU_TRY(shop.jobs.addExecution(dead, u"till 2"_s));
            JANGBU_TRY(shop.jobs.markChunk(dead, 20'261'001, { .read = 1, .written = 1 }, 60'000));
            return ours;
        })));
        const auto refused = shop.run(asked.id);
        QCOMPARE(codeOf(refused), u"JOB_RUNNING"_s);
        QCOMPARE(refused.error().values, QStringList { u"till 2"_s });
        QVERIFY(bool(shop.database.run(u"UPDATE job_instance SET lease_until = 1"_s)));
        const JobRecord ended = valueOf(shop.run(asked.id));
        QCOMPARE(ended.state, JobState::Complete);
        QCOMPARE(ended.counts.written, soldDays - 1);
        QCOMPARE(shop.count(u"SELECT rows_written FROM job_execution WHERE attempt = 1"_s), 1);

        // What the dead one still tries is refused whole.
        const QStringList before = booksOf(shop.database);
        QCOMPARE(
            codeOf(inTransaction(
                shop.database, [&]() -> Done { return shop.jobs.markChunk(dead, 7, {}, 60'000); })),
            u"JOB_LOST"_s);
        QCOMPARE(codeOf(inTransaction(
                     shop.database,
                     [&]() -> Done { return shop.jobs.end(dead, JobState::Failed, {}, {}); })),
                 u"JOB_LOST"_s);
        QCOMPARE(booksOf(shop.database), before);
    }

    void programsThatRaceForTheSameInstances_runEachOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        // The check and the backup refuse books that differ.
        QVERIFY(bool(RebuildRollups(shop.database).run(shop.shop.store().id)));
        shop.shop.clock().advanceMs(10 * msPerDay);
        const auto answers = race(*books, 3, [&](Database& database, int) {
            return RunDueJobs(database, shop.shop.clock(), { .workers = 2, .firstPauseMs = 1 })
                .run();
        });
        for (const auto& answer : answers)
            QVERIFY(bool(answer));
        QVERIFY(shop.count(u"SELECT COUNT(*) FROM job_instance"_s) > 5);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM job_instance WHERE state <> 2"_s), 0);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM job_instance WHERE attempts <> 1"_s), 0);
        QCOMPARE(shop.count(u"SELECT COUNT(*) FROM job_execution"_s),
                 shop.count(u"SELECT COUNT(*) FROM job_instance"_s));
    }

    void anEstimate_isHonest()
    {
        QVERIFY(!JobProgress::of(0, 0, 100, 60'000).leftMs);
        QVERIFY(!JobProgress::of(50, 1, 100, 500).leftMs);
        QVERIFY(!JobProgress::of(50, 1, 1'000, 60'000).leftMs);
        // What earlier tries did says nothing of today's pace.
        QCOMPARE(JobProgress::of(50, 10, 100, 10'000).leftMs, 40'000);
        QCOMPARE(JobProgress::of(50, 50, 100, 10'000).leftMs, 0);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
