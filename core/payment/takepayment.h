#pragma once

#include "core/payment/takepayments.h"

namespace jangbu {

/// Takes a part of a trade's payment, or all that is left. The part that completes the trade moves
/// the money of all parts, on the business date of its moment; until then no part counts.
class TakePayment final {
public:
    TakePayment(Database& database, IdAllocator& ids, const Clock& clock)
        : m_payments(database, ids, clock)
    {
    }

    /// What is written together with the part, in its transaction.
    using Also = std::function<Done(PartId)>;

    /// Without an amount all that is left, without a moment now. VALUE_INVALID, NAME_INVALID,
    /// TRADE_NOT_FOUND, AMOUNT_INVALID with what is left, TRADE_NOT_OPEN, PERIOD_CLOSED,
    /// AMOUNT_TOO_LARGE (the day).
    Result<TakenPart> run(const Store& store, TradeId trade, const PaymentWay& way,
                          std::optional<Money> amount = std::nullopt,
                          std::optional<Instant> at = std::nullopt, const Also& also = {})
    {
        return m_payments.run({ { store, trade, way, amount, at, also } }).front();
    }

private:
    TakePayments m_payments;
};

} // namespace jangbu
