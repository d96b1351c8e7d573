#include "core/batch/jobheartbeat.h"

#include "core/storage/transaction.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace jangbu {

namespace {

constexpr qint64 longestBeatMs = 1'000;
constexpr qint64 beatsPerLease = 4;

} // namespace

JobHeartbeat::JobHeartbeat(ConnectionOpener opener, const JobClaim& claim, qint64 leaseMs)
    : m_opener(std::move(opener))
    , m_claim(claim)
    , m_leaseMs(leaseMs)
    , m_thread([this](const std::stop_token& stop) { beat(stop); })
{
}

JobHeartbeat::~JobHeartbeat()
{
    m_thread.request_stop();
    m_thread.join();
}

void JobHeartbeat::beat(const std::stop_token& stop)
{
    const auto pause
        = std::chrono::milliseconds(qBound(qint64(1), m_leaseMs / beatsPerLease, longestBeatMs));
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_ptr<Database> database;
    while (true) {
        std::unique_lock lock(mutex);
        never.wait_for(lock, stop, pause, [] { return false; });
        if (stop.stop_requested() || m_isLost)
            return;
        if (!database) {
            auto opened = m_opener();
            if (!opened)
                continue; // The next beat tries again.
            database = opened.take();
        }
        renew(*database);
    }
}

void JobHeartbeat::renew(Database& database)
{
    const auto wish = inTransaction(
        database, [&] { return JobRepository(database).renewLease(m_claim, m_leaseMs); });
    if (wish && *wish)
        m_cancelIsAsked = true;
    else if (!wish && wish.error().code == ErrorCode::JobLost)
        m_isLost = true;
}

} // namespace jangbu
