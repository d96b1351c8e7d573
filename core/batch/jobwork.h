#pragma once

#include "core/batch/job.h"
#include "core/batch/jobheartbeat.h"
#include "core/batch/jobwatch.h"

#include <QElapsedTimer>

#include <deque>
#include <mutex>

namespace jangbu {

/// The chunks of one claimed instance, done by several workers at once. A chunk that finds the
/// books busy or out of reach is tried again a little later, and later still.
class JobWork final {
public:
    struct Options {
        int workers = 1;
        qint64 leaseMs = 60'000;
        qint64 firstPauseMs = 100; ///< Before the second try of a chunk; doubled before each next.
    };

    JobWork(const Job& job, const JobKey& key, const JobClaim& claim, const Clock& clock,
            ConnectionOpener opener, const JobWatch& watch, const Options& options);

    /// Does what `todo` names; `weightDone` was done by earlier tries. The error that has ended it:
    /// CANCELLED where that was wished, JOB_LOST where another program goes on with it.
    Done run(Database& database, const QList<JobChunk>& todo, qint64 weightDone);
    /// Repeated tries of chunks that failed in the end.
    JobCounts unmarked() const { return { .retries = m_lostRetries }; }
    /// Whether it ended because the program ends.
    bool isStopping() const { return m_watch.isStopping && m_watch.isStopping(); }

private:
    void work(Database& database);
    void workAlone();
    std::optional<JobChunk> next();
    Result<JobCounts> tryChunk(Database& database, const JobChunk& chunk);
    Result<JobCounts> runChunk(Database& database, const JobChunk& chunk, qint64 retries);
    void noteDone(const JobChunk& chunk);
    void noteFailure(const Error& error, qint64 retries);
    bool pause(qint64 retries) const;
    bool isWanted() const;
    JobPlace placeOn(Database& database) const;

    const Job& m_job;
    const JobKey& m_key;
    const JobClaim& m_claim;
    const Clock& m_clock;
    ConnectionOpener m_opener;
    const JobWatch& m_watch;
    Options m_options;
    JobHeartbeat m_heartbeat;

    std::mutex m_mutex; ///< Of all that follows, and of the watch's progress.
    std::deque<JobChunk> m_todo;
    std::optional<Error> m_failure;
    std::atomic<bool> m_hasFailed = false;
    qint64 m_lostRetries = 0;
    qint64 m_doneBefore = 0;
    qint64 m_doneNow = 0;
    qint64 m_total = 0;
    QElapsedTimer m_elapsed;
};

} // namespace jangbu
