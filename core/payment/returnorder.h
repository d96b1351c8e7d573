#pragma once

#include "core/payment/refundtrade.h"
#include "core/trade/changeorder.h"

namespace jangbu {

/// A paid order that the guest wants to give back: asked for, then approved or refused.
class ReturnOrder final {
public:
    ReturnOrder(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_refundTrade(database, ids, clock)
        , m_changeOrder(database, ids, clock)
    {
    }

    /// TRADE_NOT_PAID; ORDER_STATE_INVALID before it was served or delivered; the errors of
    /// ChangeOrder::run().
    Done request(const Store& store, TradeId trade, OrderId order, const QString& reason);
    /// Refunds what is left of the order's lines; nothing where all was refunded before. The
    /// errors of RefundTrade::run(), ORDER_NOT_FOUND, ORDER_STATE_INVALID. Where it is stopped
    /// between the refund and the new state, approving again completes it.
    Result<std::optional<LedgerRefund>> approve(const Store& store, TradeId trade, OrderId order,
                                                const RefundTrade::Options& options);
    /// The order is again where it was.
    Done refuse(const Store& store, TradeId trade, OrderId order, const QString& reason);

private:
    Result<RefundRequest> leftOf(TradeId trade, OrderId order) const;

    Database& m_database;
    RefundTrade m_refundTrade;
    ChangeOrder m_changeOrder;
};

} // namespace jangbu
