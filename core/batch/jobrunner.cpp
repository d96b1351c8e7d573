#include "core/batch/jobrunner.h"

#include "core/batch/jobowner.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

#include <QThread>

namespace jangbu {

JobRunner::JobRunner(Database& database, const Clock& clock, Options options)
    : m_database(database)
    , m_clock(clock)
    , m_options(std::move(options))
{
    if (m_options.workers <= 0)
        m_options.workers = QThread::idealThreadCount();
    if (!m_options.opener)
        m_options.opener = [url = database.url()] { return Database::open(url); };
}

Result<JobRecord> JobRunner::record(JobId id)
{
    JANGBU_TRY_ASSIGN(const auto found, JobRepository(m_database).find(id));
    if (!found)
        return Error { ErrorCode::JobNotFound, { QString::number(id.value()) } };
    return *found;
}

Result<JobClaim> JobRunner::take(const JobRecord& known)
{
    const Error running { ErrorCode::JobRunning, { known.who } };
    if (known.state == JobState::Complete)
        return Error { ErrorCode::JobComplete, { QString::number(known.id.value()) } };
    if (known.state == JobState::Running && !known.leaseHasEnded
        && !JobOwner::isKnownDead(known.owner))
        return running;
    const JobOwner self = JobOwner::ofThisProcess();
    const JobClaim claim { known.id, known.key.store, known.token + 1, known.attempts + 1 };
    return inTransaction(m_database, [&]() -> Result<JobClaim> {
        JobRepository jobs(m_database);
        JANGBU_TRY_ASSIGN(const bool isOurs, jobs.claim(known, self.mark(), m_options.leaseMs));
        if (!isOurs)
            return running;
        JANGBU_TRY(jobs.endDeadExecutions(claim));
        JANGBU_TRY(jobs.addExecution(claim, self.shown()));
        return claim;
    });
}

Done JobRunner::perform(JobWork& work, const Job& job, const JobKey& key, const JobClaim& claim)
{
    const JobPlace place { m_database, m_clock, key, [] { return false; } };
    JANGBU_TRY_ASSIGN(QList<JobChunk> todo, job.plan(place));
    JobRepository jobs(m_database);
    JANGBU_TRY_ASSIGN(const QSet<qint64> finished, jobs.doneChunks(claim));
    qint64 weightDone = 0;
    todo.removeIf([&](const JobChunk& chunk) {
        const bool isDone = finished.contains(chunk.key);
        weightDone += isDone ? chunk.weight : 0;
        return isDone;
    });
    JANGBU_TRY(inTransaction(
        m_database, [&] { return jobs.setChunksTotal(claim, finished.size() + todo.size()); }));
    return work.run(m_database, todo, weightDone);
}

Result<JobRecord> JobRunner::run(JobId id, const JobWatch& watch)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const JobRecord known, record(id));
    JANGBU_TRY_ASSIGN(const JobClaim claim, take(known));
    const auto job = Job::of(known.key.job);
    JobWork work(*job, known.key, claim, m_clock, m_options.opener, watch,
                 { m_options.workers, m_options.leaseMs, m_options.firstPauseMs });
    const Done performed = perform(work, *job, known.key, claim);
    JobState state = JobState::Complete;
    std::optional<Error> failure;
    if (!performed && performed.error().code == ErrorCode::Cancelled) {
        state = work.isStopping() ? JobState::Waiting : JobState::Cancelled;
    } else if (!performed) {
        state = JobState::Failed;
        failure = performed.error();
    }
    if (failure && failure->code == ErrorCode::JobLost)
        return *failure;
    JANGBU_TRY(inTransaction(m_database, [&] {
        return JobRepository(m_database).end(claim, state, work.unmarked(), failure);
    }));
    return record(id);
}

} // namespace jangbu
