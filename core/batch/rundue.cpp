#include "core/batch/rundue.h"

#include "core/audit/auditlog.h"
#include "core/batch/jobowner.h"
#include "core/batch/planjobs.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

namespace jangbu {

Result<QList<JobRecord>> RunDueJobs::run(const JobWatch& watch)
{
    const ActorScope scope(m_database.session(), Actor::job(QStringLiteral("schedule")));
    JANGBU_TRY(PlanJobs(m_database, m_clock).run());
    JANGBU_TRY_ASSIGN(const auto unfinished, JobRepository(m_database).unfinished());
    JobRunner runner(m_database, m_clock, m_options);
    QList<JobRecord> ended;
    for (const JobRecord& record : unfinished) {
        const bool isOver = (watch.isCancelled && watch.isCancelled())
            || (watch.isStopping && watch.isStopping());
        if (isOver)
            break;
        const auto ran = runner.run(record.id, watch);
        if (ran)
            ended.append(*ran);
        else if (ran.error().code != ErrorCode::JobRunning
                 && ran.error().code != ErrorCode::JobComplete
                 && ran.error().code != ErrorCode::JobLost)
            return ran.error();
    }
    return ended;
}

Result<JobRecord> CancelJob::run(JobId id)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    const Error unknown { ErrorCode::JobNotFound, { QString::number(id.value()) } };
    return inTransaction(m_database, [&]() -> Result<JobRecord> {
        JobRepository jobs(m_database);
        JANGBU_TRY_ASSIGN(const auto known, jobs.find(id));
        if (!known)
            return unknown;
        if (known->state == JobState::Complete)
            return Error { ErrorCode::JobComplete, unknown.values };
        if (known->state == JobState::Cancelled)
            return *known;
        const bool isOwned = known->state == JobState::Running && !known->leaseHasEnded
            && !JobOwner::isKnownDead(known->owner);
        JANGBU_TRY_ASSIGN(const bool isDone, jobs.cancel(*known, isOwned));
        if (!isDone)
            return ErrorCode::StorageConflict;
        JANGBU_TRY(jangbu::record(m_database,
                                  { .act = Act::JobCancelled,
                                    .store = known->key.store,
                                    .subject = wordOf(known->key.job) }));
        JANGBU_TRY_ASSIGN(const auto now, jobs.find(id));
        return now ? Result<JobRecord>(*now) : Result<JobRecord>(unknown);
    });
}

} // namespace jangbu
