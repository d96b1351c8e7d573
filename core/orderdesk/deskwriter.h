#pragma once

#include "core/calendar/clock.h"
#include "core/orderdesk/deskvalues.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"

#include <functional>
#include <memory>
#include <vector>

namespace jangbu {

/// The one writer of the order desk: a thread of its own with a connection of its own. What is
/// asked of it waits in one bounded queue; orders that wait together are taken in one transaction
/// (group commit, no timed wait), everything else in one of its own, all in the order of arrival.
///
/// submit…() may be called from any thread and never waits for the books; false: the queue is full
/// or the writer stops, and the callback is never called (503 DESK_BUSY). Each callback is called
/// exactly once after its transaction is in the books or refused. All callbacks of a group are
/// handed over together to `deliver`, on the writer's thread; a desk with an event loop posts them
/// there with one call. A callback must not outlive what it refers to: see stop().
///
/// Errors of storage (STORAGE_…) mean 503: it is not said that nothing was written, so the sender
/// repeats with its key.
class DeskWriter final {
public:
    using Call = std::function<void()>;
    using Deliver = std::function<void(std::vector<Call> calls)>;
    /// Called on the writer's thread after each group that changed something, before `deliver`.
    using AfterCommit = std::function<void()>;

    struct Options {
        qsizetype queueLength = 4'096;
        qsizetype groupLength = 128; ///< Orders in one transaction.
        Deliver deliver {}; ///< None: callbacks are called on the writer's thread.
        AfterCommit afterCommit {};
        const Clock* clock = nullptr; ///< None: the system's. Outlives the writer.
    };

    /// Opens the books on the new thread and waits for that. The errors of BackOffice::open().
    static Result<std::unique_ptr<DeskWriter>> start(const DatabaseUrl& url, Options options);
    /// As stop().
    ~DeskWriter();
    Q_DISABLE_COPY_MOVE(DeskWriter)

    /// NOT_PAIRED (revoked, or the guest's trade was paid), KEY_REUSED, TOO_FAST, VALUE_INVALID,
    /// PRODUCT_NOT_FOUND, PRODUCT_SOLD_OUT, OUT_OF_STOCK (values: product, what is left),
    /// AMOUNT_TOO_LARGE; STORAGE_….
    bool submit(OrderRequest request, std::function<void(Result<TakenOrder>)> callback);
    /// Cancels an order of the asker's table. NOT_PAIRED, ORDER_NOT_FOUND (also one of another
    /// table), ORDER_STATE_INVALID, TRADE_NOT_OPEN, TRADE_PARTLY_PAID.
    bool submitCancel(DeskAsker asker, OrderId order, std::function<void(Done)> callback);
    /// PAIRING_CODE_INVALID.
    bool submitPairing(QString code, std::function<void(Result<PairedAsker>)> callback);
    /// TABLE_KEY_INVALID.
    bool submitTableKey(QString tableKey, std::function<void(Result<PairedAsker>)> callback);
    /// The bearer of a valid token was here; written at most once a minute for each device.
    void noteSeen(const DeskAsker& asker);

    /// How many requests wait.
    qsizetype queued() const;
    /// Takes no more, answers all that wait, and joins the thread. Further calls do nothing.
    void stop();

private:
    class Engine;

    explicit DeskWriter(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace jangbu
