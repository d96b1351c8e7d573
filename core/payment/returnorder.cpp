#include "core/payment/returnorder.h"

#include "core/ledger/ledgerreader.h"
#include "core/people/authority.h"
#include "core/storage/database.h"

#include <algorithm>

namespace jangbu {

Done ReturnOrder::request(const Store& store, TradeId trade, OrderId order, const QString& reason)
{
    JANGBU_TRY(mayWork(m_database));
    return m_changeOrder.run(store, trade, order, OrderState::ReturnRequested, reason);
}

Result<std::optional<LedgerRefund>> ReturnOrder::approve(const Store& store, TradeId trade,
                                                         OrderId order,
                                                         const RefundTrade::Options& options)
{
    JANGBU_TRY(mayDo(m_database, Right::Refund));
    JANGBU_TRY_ASSIGN(const RefundRequest left, leftOf(trade, order));
    std::optional<LedgerRefund> refund;
    if (!left.pieces.isEmpty()) {
        JANGBU_TRY_ASSIGN(refund, m_refundTrade.run(store, trade, left, options));
    }
    JANGBU_TRY(m_changeOrder.run(store, trade, order, OrderState::Returned, options.reason));
    return refund;
}

/// The pieces of an order that waits to be returned, without those that were refunded before.
Result<RefundRequest> ReturnOrder::leftOf(TradeId id, OrderId order) const
{
    JANGBU_TRY_ASSIGN(const auto trade, LedgerReader(m_database).find(id));
    if (!trade)
        return Error { ErrorCode::TradeNotFound, { QString::number(id.value()) } };
    const auto found
        = std::find_if(trade->orders.cbegin(), trade->orders.cend(),
                       [order](const LedgerOrder& candidate) { return candidate.id == order; });
    if (found == trade->orders.cend())
        return Error { ErrorCode::OrderNotFound, { QString::number(order.value()) } };
    if (found->state != OrderState::ReturnRequested) {
        return Error { ErrorCode::OrderStateInvalid,
                       { QString::number(order.value()), wordOf(found->state),
                         wordOf(OrderState::Returned) } };
    }
    RefundRequest left;
    for (const LedgerLine& line : trade->lines) {
        if (line.order == order && line.refundedQuantity < line.quantity)
            left.pieces.append(
                { .line = line.id, .quantity = line.quantity - line.refundedQuantity });
    }
    return left;
}

Done ReturnOrder::refuse(const Store& store, TradeId trade, OrderId order, const QString& reason)
{
    JANGBU_TRY(mayDo(m_database, Right::Refund));
    JANGBU_TRY_ASSIGN(const auto known, LedgerReader(m_database).find(trade));
    if (!known)
        return Error { ErrorCode::TradeNotFound, { QString::number(trade.value()) } };
    for (const LedgerOrder& each : known->orders) {
        if (each.id == order)
            return m_changeOrder.run(store, trade, order, endOf(each.serving), reason);
    }
    return Error { ErrorCode::OrderNotFound, { QString::number(order.value()) } };
}

} // namespace jangbu
