#pragma once

#include "core/batch/job.h"

#include <QSet>

namespace jangbu {

/// Which instances are asked for; what is not given does not matter.
struct JobFilter {
    std::optional<JobKind> job {};
    std::optional<JobState> state {};
    std::optional<StoreId> store {};
    std::optional<Window> ending {}; ///< The last day of the window lies in it.
    int limit = 100;
};

/// Whoever runs an instance, by the token that only the present owner has.
struct JobClaim {
    JobId id;
    std::optional<StoreId> store {};
    qint64 token = 0;
    int attempt = 0;
};

/// Instances of jobs, the tries at them and the marks of their chunks. All writing functions run
/// inside the caller's transaction; time is that of the database, which all programs share.
class JobRepository final {
public:
    explicit JobRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<JobRecord>> find(JobId id) const;
    Result<std::optional<JobRecord>> find(const JobKey& key) const;
    /// Newest window first.
    Result<QList<JobRecord>> list(const JobFilter& filter) const;
    /// Those that wait, and those that a program may have left behind; oldest window first.
    Result<QList<JobRecord>> unfinished() const;
    /// Failed instances whose job has not been complete over a later window since.
    Result<QList<JobRecord>> failures() const;
    /// The number of the last run of that window; nothing where there was none.
    Result<std::optional<int>> lastRunNumber(const JobKey& key) const;

    /// StoreRepository::lockBooks() first.
    Result<JobId> add(const JobKey& key);
    /// Takes the instance as it is known; false where somebody else has been quicker.
    Result<bool> claim(const JobRecord& known, const QString& owner, qint64 leaseMs);
    Done addExecution(const JobClaim& claim, const QString& who);
    /// Puts a state to tries whose owner is gone.
    Done endDeadExecutions(const JobClaim& claim);
    Result<QSet<qint64>> doneChunks(const JobClaim& claim) const;
    Done setChunksTotal(const JobClaim& claim, qint64 total);
    /// Marks a chunk as done and renews the lease. JOB_LOST where another has taken over.
    Done markChunk(const JobClaim& claim, qint64 chunk, const JobCounts& counts, qint64 leaseMs);
    /// JOB_LOST as above.
    Done end(const JobClaim& claim, JobState state, const JobCounts& more,
             const std::optional<Error>& error);
    /// Whether somebody wants it to end. JOB_LOST as above.
    Result<bool> renewLease(const JobClaim& claim, qint64 leaseMs);

    /// Asks the owner where there is one, else ends it for good. False where it has changed since.
    Result<bool> cancel(const JobRecord& known, bool isOwned);
    /// Forgets finished instances whose window ended before the date.
    Done forgetBefore(BusinessDate date);

private:
    Done endExecution(const JobClaim& claim, JobState state, const JobCounts& more,
                      const std::optional<Error>& error);

    Database& m_database;
};

} // namespace jangbu
