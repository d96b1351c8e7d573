#pragma once

#include "core/batch/jobrunner.h"

namespace jangbu {

/// Runs everything that the schedule asks for and what a program has left behind, oldest window
/// first, each once. What fails is kept for the owner and does not hold up the rest.
class RunDueJobs final {
public:
    RunDueJobs(Database& database, const Clock& clock, JobRunner::Options options)
        : m_database(database)
        , m_clock(clock)
        , m_options(std::move(options))
    {
    }
    RunDueJobs(Database& database, const Clock& clock)
        : RunDueJobs(database, clock, JobRunner::Options {})
    {
    }

    /// What was run, as it ended. An error only where the books cannot be read.
    Result<QList<JobRecord>> run(const JobWatch& watch = {});

private:
    Database& m_database;
    const Clock& m_clock;
    JobRunner::Options m_options;
};

/// The wish that an instance ends, or the owner's word that a failed one may be forgotten.
class CancelJob final {
public:
    explicit CancelJob(Database& database)
        : m_database(database)
    {
    }

    /// As it is then: one that runs in a living program ends at its next step. JOB_NOT_FOUND,
    /// JOB_COMPLETE.
    Result<JobRecord> run(JobId id);

private:
    Database& m_database;
};

} // namespace jangbu
