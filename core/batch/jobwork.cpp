#include "core/batch/jobwork.h"

#include "core/storage/transaction.h"

#include <QRandomGenerator>
#include <QThread>

#include <thread>
#include <vector>

namespace jangbu {

namespace {

constexpr qint64 mostRetries = 6;
constexpr qint64 longestPauseMs = 5'000;
constexpr unsigned long lookMs = 20; ///< How often a pause looks whether it is still wanted.

/// What may have passed a moment later. Everything else fails at once.
bool mayPass(ErrorCode code)
{
    return code == ErrorCode::StorageBusy || code == ErrorCode::StorageUnavailable;
}

} // namespace

JobWork::JobWork(const Job& job, const JobKey& key, const JobClaim& claim, const Clock& clock,
                 ConnectionOpener opener, const JobWatch& watch, const Options& options)
    : m_job(job)
    , m_key(key)
    , m_claim(claim)
    , m_clock(clock)
    , m_opener(std::move(opener))
    , m_watch(watch)
    , m_options(options)
    , m_heartbeat(m_opener, claim, options.leaseMs)
{
}

Done JobWork::run(Database& database, const QList<JobChunk>& todo, qint64 weightDone)
{
    m_todo.assign(todo.cbegin(), todo.cend());
    m_doneBefore = weightDone;
    m_total = weightDone;
    for (const JobChunk& chunk : todo)
        m_total += chunk.weight;
    m_elapsed.start();
    const qsizetype workers
        = std::min({ qsizetype(m_options.workers), qsizetype(m_job.mostWorkers()), todo.size() });
    std::vector<std::thread> threads;
    for (qsizetype worker = 1; worker < workers; ++worker)
        threads.emplace_back([this] { workAlone(); });
    work(database);
    for (std::thread& thread : threads)
        thread.join();
    if (m_failure)
        return *m_failure;
    if (!m_todo.empty())
        return m_heartbeat.isLost() ? ErrorCode::JobLost : ErrorCode::Cancelled;
    return m_job.finish(placeOn(database));
}

void JobWork::workAlone()
{
    const auto database = m_opener();
    // The others do its share where it gets no connection.
    if (database)
        work(**database);
}

void JobWork::work(Database& database)
{
    const ActorScope scope(database.session(), Actor::job(wordOf(m_key.job)));
    while (const auto chunk = next()) {
        if (tryChunk(database, *chunk))
            noteDone(*chunk);
        else
            return;
    }
}

bool JobWork::isWanted() const
{
    return !m_hasFailed && !m_heartbeat.isLost() && !m_heartbeat.cancelIsAsked()
        && !(m_watch.isCancelled && m_watch.isCancelled()) && !isStopping();
}

std::optional<JobChunk> JobWork::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_todo.empty() || !isWanted())
        return std::nullopt;
    const JobChunk chunk = m_todo.front();
    m_todo.pop_front();
    return chunk;
}

JobPlace JobWork::placeOn(Database& database) const
{
    return { database, m_clock, m_key, [this] { return !isWanted(); } };
}

Result<JobCounts> JobWork::tryChunk(Database& database, const JobChunk& chunk)
{
    qint64 retries = 0;
    while (true) {
        auto counts = runChunk(database, chunk, retries);
        if (counts)
            return counts;
        const bool again = mayPass(counts.error().code) && retries < mostRetries;
        if (!again || !pause(retries)) {
            noteFailure(counts.error(), retries);
            return counts;
        }
        ++retries;
    }
}

Result<JobCounts> JobWork::runChunk(Database& database, const JobChunk& chunk, qint64 retries)
{
    const JobPlace place = placeOn(database);
    const auto mark = [&](JobCounts counts) -> Result<JobCounts> {
        counts.retries = retries;
        JANGBU_TRY(
            JobRepository(database).markChunk(m_claim, chunk.key, counts, m_options.leaseMs));
        return counts;
    };
    if (m_job.commits() == Job::Commits::WithMark) {
        return inTransaction(database, [&]() -> Result<JobCounts> {
            JANGBU_TRY_ASSIGN(const JobCounts counts, m_job.runChunk(place, chunk.key));
            return mark(counts);
        });
    }
    JANGBU_TRY_ASSIGN(const JobCounts counts, m_job.runChunk(place, chunk.key));
    return inTransaction(database, [&] { return mark(counts); });
}

/// False where it is not wanted any more.
bool JobWork::pause(qint64 retries) const
{
    const qint64 wholeMs = qMin(m_options.firstPauseMs << retries, longestPauseMs);
    const qint64 pauseMs = wholeMs / 2 + QRandomGenerator::global()->bounded(wholeMs / 2 + 1);
    QElapsedTimer slept;
    slept.start();
    while (isWanted() && !slept.hasExpired(pauseMs))
        QThread::msleep(lookMs);
    return isWanted();
}

void JobWork::noteDone(const JobChunk& chunk)
{
    const std::lock_guard lock(m_mutex);
    m_doneNow += chunk.weight;
    if (m_watch.progress) {
        m_watch.progress(m_key,
                         JobProgress::of(m_doneBefore, m_doneNow, m_total, m_elapsed.elapsed()));
    }
}

void JobWork::noteFailure(const Error& error, qint64 retries)
{
    const std::lock_guard lock(m_mutex);
    m_lostRetries += retries;
    if (!m_failure)
        m_failure = error;
    m_hasFailed = true;
}

} // namespace jangbu
