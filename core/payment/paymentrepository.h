#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// The writer of payments and refunds (imports write theirs in bulk). Runs inside the caller's
/// transaction, which holds the trade.
class PaymentRepository final {
public:
    explicit PaymentRepository(Database& database)
        : m_database(database)
    {
    }

    Done addPart(StoreId store, TradeId trade, const LedgerPart& part);
    /// The newest part of each, many rows with one statement.
    Done addLastParts(StoreId store, const QList<LedgerTrade>& trades);
    /// Writes the fee of a part, and whether its rate was known.
    Done setFee(StoreId store, TradeId trade, const LedgerPart& part);
    /// Moves a part that never counted to those that were taken back.
    Done takeBack(StoreId store, TradeId trade, const LedgerPart& part, Instant at,
                  const QString& reason);

    /// Writes the refund with its lines and parts.
    Done addRefund(StoreId store, const LedgerRefund& refund);
    /// Writes the fee of a refund and of its parts.
    Done setRefundFee(StoreId store, const LedgerRefund& refund);

private:
    Database& m_database;
};

} // namespace jangbu
