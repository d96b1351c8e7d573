#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// Writes that trades are paid; in the caller's transaction.
class PaidTradeRepository final {
public:
    explicit PaidTradeRepository(Database& database)
        : m_database(database)
    {
    }

    /// Writes the payment of a trade that is held: moment, business date, receipt. Its table is
    /// free afterwards. STORAGE_CONFLICT where it has changed since it was held.
    Done markPaid(StoreId store, const LedgerTrade& held);
    /// The same of several, in few statements.
    Done markAllPaid(StoreId store, const QList<LedgerTrade>& held);

private:
    Done mark(StoreId store, const LedgerTrade& held);
    Done markEach(StoreId store, const QList<LedgerTrade>& held);
    Done markTogether(StoreId store, const QList<LedgerTrade>& held);

    Database& m_database;
};

} // namespace jangbu
