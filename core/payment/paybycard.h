#pragma once

#include "core/payment/attemptrepository.h"
#include "core/payment/cardterminal.h"
#include "core/payment/takepayment.h"

namespace jangbu {

/// Takes a payment by card through a terminal. The attempt is in the books before the terminal is
/// asked, so that whatever happens in between is found again; a declined one leaves the trade open
/// and stays in its history.
class PayByCard final {
public:
    PayByCard(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
        , m_takePayment(database, ids, clock)
    {
    }

    /// Waits for the terminal. Without an amount all that is left. The attempt as it ended: look
    /// at its state. VALUE_INVALID, NAME_INVALID, TRADE_NOT_FOUND, AMOUNT_INVALID, TRADE_NOT_OPEN;
    /// ATTEMPT_UNSETTLED with an earlier one whose outcome nobody knows. Where the card was
    /// approved and the books then refuse (the errors of TakePayment), the attempt stays approved
    /// without a part.
    Result<PaymentAttempt> run(const Store& store, TradeId trade, const PaymentWay& card,
                               std::optional<Money> amount, CardTerminal& terminal);
    /// Asks what became of an attempt, and books the payment where it was approved.
    /// ATTEMPT_NOT_FOUND, ATTEMPT_SETTLED, the errors of TakePayment.
    Result<PaymentAttempt> settle(const Store& store, AttemptId attempt, CardTerminal& terminal);

    /// Of a trade, by id.
    Result<QList<PaymentAttempt>> attemptsOf(const Store& store, TradeId trade) const;
    /// Those of a store that are not settled.
    Result<QList<PaymentAttempt>> unsettled(const Store& store) const;

private:
    Result<PaymentAttempt> request(const Store& store, TradeId trade, const PaymentWay& card,
                                   std::optional<Money> amount, const QString& terminal);
    Result<PaymentAttempt> apply(const Store& store, PaymentAttempt attempt,
                                 const CardAnswer& answer);
    Result<PaymentAttempt> book(const Store& store, PaymentAttempt attempt);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
    TakePayment m_takePayment;
};

} // namespace jangbu
