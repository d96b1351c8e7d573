#pragma once

#include "core/batch/jobrepository.h"
#include "core/batch/jobwork.h"

namespace jangbu {

/// Runs instances of jobs. Whoever runs one holds its lease, so two programs on one database never
/// run it at once; one that died is taken over, and what it had committed is not done again.
class JobRunner final {
public:
    struct Options {
        int workers = 0; ///< 0: as many as the machine has cores.
        qint64 leaseMs = 60'000;
        qint64 firstPauseMs = 100;
        ConnectionOpener opener {}; ///< Without it the books of the connection.
    };

    JobRunner(Database& database, const Clock& clock, Options options);
    JobRunner(Database& database, const Clock& clock)
        : JobRunner(database, clock, Options {})
    {
    }

    /// Runs the instance to its end, whatever that is; also one that has failed or was cancelled.
    /// RIGHT_MISSING, JOB_NOT_FOUND, JOB_COMPLETE, JOB_RUNNING (by another program), JOB_LOST (to
    /// one), or what the books say.
    Result<JobRecord> run(JobId id, const JobWatch& watch = {});

private:
    Result<JobClaim> take(const JobRecord& known);
    Done perform(JobWork& work, const Job& job, const JobKey& key, const JobClaim& claim);
    Result<JobRecord> record(JobId id);

    Database& m_database;
    const Clock& m_clock;
    Options m_options;
};

} // namespace jangbu
