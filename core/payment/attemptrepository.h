#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// The numbers are stored; never change them.
enum class AttemptState {
    Requested = 0, ///< The terminal was asked; no answer was written yet.
    Approved = 1,
    Declined = 2,
    Unknown = 3, ///< It timed out.
};

/// One try to take a payment from a card; kept whatever became of it.
struct PaymentAttempt {
    AttemptId id;
    TradeId trade;
    AttemptState state = AttemptState::Requested;
    Money amount {};
    QString company {};
    CardKind kind = CardKind::Credit;
    QString terminal {};
    Instant askedAtUtc;
    std::optional<Instant> settledAtUtc {}; ///< When it was approved or declined.
    QString approval {};
    QString reason {}; ///< Of a decline.
    /// The part that it paid. None in an approved one: the card was charged, but the books refused
    /// the payment, so the charge has to be booked (PayByCard::settle) or taken back by hand.
    std::optional<PartId> part {};

    bool isSettled() const
    {
        return state == AttemptState::Declined || (state == AttemptState::Approved && part);
    }
};

/// Reads and writes attempts. Writing functions run inside the caller's transaction.
class AttemptRepository final {
public:
    explicit AttemptRepository(Database& database)
        : m_database(database)
    {
    }

    /// Of a trade, by id.
    Result<QList<PaymentAttempt>> of(StoreId store, TradeId trade) const;
    /// ATTEMPT_NOT_FOUND.
    Result<PaymentAttempt> find(StoreId store, AttemptId id) const;
    /// Those of a store that are not settled, by id.
    Result<QList<PaymentAttempt>> unsettled(StoreId store) const;
    Done add(StoreId store, const PaymentAttempt& attempt);
    /// Writes what became of it. ATTEMPT_SETTLED where another program has done so.
    Done settle(StoreId store, const PaymentAttempt& attempt);

private:
    Database& m_database;
};

} // namespace jangbu
