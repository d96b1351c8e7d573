#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/money/currency.h"
#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

/// What an owner wants to give back of a paid trade.
struct RefundRequest {
    struct Piece {
        LineId line;
        qint64 quantity = 1;
        /// What another program gave back for them; none: their share of the line.
        std::optional<Money> amount {};
    };

    QList<Piece> pieces {}; ///< None: all that is left.
    std::optional<PartId> part {}; ///< None: the newest parts first.
};

/// What a refund gives back, before it has an id and a moment.
struct RefundPlan {
    QList<RefundedLine> lines; ///< By line id.
    QList<RefundedPart> parts; ///< By part id; at least one.
    Money amount;
    Money fee;
};

/// Works out a refund by the arithmetic of the contract (§5); changes nothing. VALUE_INVALID,
/// LINE_NOT_FOUND, PART_NOT_FOUND, TRADE_NOT_PAID, NOTHING_TO_REFUND, REFUND_TOO_LARGE with what
/// is left: pieces or money of a line, or money of the parts. What was sold elsewhere counts as
/// paid.
Result<RefundPlan> planRefund(const LedgerTrade& trade, const RefundRequest& request,
                              const Currency& currency);

/// The business date of a refund at this moment. REFUND_BEFORE_PAYMENT where the moment, or that
/// date (after a change of the store's cut-off), comes before the trade's, which is not known of
/// what was sold elsewhere.
Result<BusinessDate> refundDateOf(const Store& store, const LedgerTrade& trade, Instant at);

/// The fee that goes back with `amount` of a part, after what was given back of it before.
Money feeGivenBack(const LedgerPart& part, Money amount);

/// What is left of a trade's amount after its refunds.
inline Money keptOf(const LedgerTrade& trade)
{
    return trade.amount - trade.refunded();
}

/// Counts a refund on the lines and parts of the trade in memory and appends it.
void applyRefund(LedgerTrade& trade, const LedgerRefund& refund);

} // namespace jangbu
