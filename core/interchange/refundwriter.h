#pragma once

#include "core/id.h"
#include "core/ledger/rollups.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <map>

namespace jangbu {

/// Writes refunds that an import has planned. Lives inside one try of one transaction.
class RefundWriter final {
public:
    /// `ids` hold one for each refund of a store.
    RefundWriter(Database& database, ImportId importId, std::map<StoreId, IdRange> ids)
        : m_database(database)
        , m_import(importId)
        , m_ids(std::move(ids))
    {
    }

    /// `trade` as it was read in this transaction. STORAGE_CONFLICT where others have changed it;
    /// PERIOD_CLOSED, AMOUNT_TOO_LARGE of the day.
    Done write(const Store& store, const LedgerTrade& trade, const QList<LedgerRefund>& refunds);
    /// Writes the rollups.
    Done finish() { return m_rollups.writeTo(m_database); }

private:
    static constexpr size_t maxRollups = 20'000;

    Database& m_database;
    ImportId m_import;
    std::map<StoreId, IdRange> m_ids;
    RollupDeltas m_rollups;
};

} // namespace jangbu
