#pragma once

#include "core/calendar/clock.h"
#include "core/payment/refundplan.h"
#include "core/storage/idallocator.h"

namespace jangbu {

/// Gives lines of a paid trade back, all or some, on the business date of its own moment.
class RefundTrade final {
public:
    struct Options {
        QString reason {};
        std::optional<Instant> at {}; ///< None: now.
        bool givesStockBack = false;
    };

    RefundTrade(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// The errors of planRefund() and refundDateOf(); NAME_INVALID (the reason is too long),
    /// TRADE_NOT_FOUND, PERIOD_CLOSED.
    Result<LedgerRefund> run(const Store& store, TradeId trade, const RefundRequest& request,
                             const Options& options);

private:
    struct Attempt;

    Result<std::optional<LedgerRefund>> refund(const Attempt& attempt);
    Done write(const Attempt& attempt, const LedgerTrade& trade, const LedgerRefund& refund);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
