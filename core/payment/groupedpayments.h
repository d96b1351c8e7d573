#pragma once

#include "core/payment/takepayments.h"
#include "core/storage/databaseurl.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace jangbu {

/// Takes payments from many threads at once. One thread writes them on a connection of its own:
/// what has arrived while the disk was busy with the payments before becomes one transaction, so
/// nobody waits for a timer, and the disk is asked once for all of them.
class GroupedPayments final {
public:
    /// The most in one transaction, which bounds how long the first of them waits for the last.
    static constexpr size_t maxGroup = 64;
    /// The most that wait; more are refused with STORAGE_BUSY.
    static constexpr size_t maxWaiting = 10'000;

    /// The clock outlives it. The errors of Database::open().
    static Result<std::unique_ptr<GroupedPayments>> open(const DatabaseUrl& url,
                                                         const Clock& clock);
    /// Answers all that was asked first.
    ~GroupedPayments();
    Q_DISABLE_COPY_MOVE(GroupedPayments)

    /// From any thread. The answer, with the errors of TakePayment, comes when the payment is
    /// durable.
    std::future<Result<TakenPart>> take(PaymentRequest request);

private:
    struct Waiting {
        PaymentRequest request;
        std::promise<Result<TakenPart>> answer;
    };

    GroupedPayments() = default;
    void write(const DatabaseUrl& url, const Clock& clock, std::promise<Done> opened);
    std::vector<Waiting> nextGroup();
    void gather(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Waiting> m_waiting; ///< Guarded by the mutex, as is the next.
    bool m_ends = false;
    std::thread m_writer;
};

} // namespace jangbu
