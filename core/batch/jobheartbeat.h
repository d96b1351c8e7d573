#pragma once

#include "core/batch/jobrepository.h"
#include "core/storage/database.h"

#include <atomic>
#include <functional>
#include <thread>

namespace jangbu {

/// Opens a further connection to the books, on the thread that will use it.
using ConnectionOpener = std::function<Result<std::unique_ptr<Database>>()>;

/// Keeps the lease of an instance while its chunks take long, and hears the wish that it ends; on a
/// thread and a connection of its own, which it opens only when an instance lasts.
class JobHeartbeat final {
public:
    JobHeartbeat(ConnectionOpener opener, const JobClaim& claim, qint64 leaseMs);
    ~JobHeartbeat();
    Q_DISABLE_COPY_MOVE(JobHeartbeat)

    bool cancelIsAsked() const { return m_cancelIsAsked; }
    /// Another program has taken the instance over.
    bool isLost() const { return m_isLost; }

private:
    void beat(const std::stop_token& stop);
    void renew(Database& database);

    ConnectionOpener m_opener;
    JobClaim m_claim;
    qint64 m_leaseMs;
    std::atomic<bool> m_cancelIsAsked = false;
    std::atomic<bool> m_isLost = false;
    std::jthread m_thread; ///< Last: it uses the others.
};

} // namespace jangbu
