#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/interchange/importedpacks.h"
#include "core/interchange/importids.h"
#include "core/ledger/rollups.h"
#include "core/storage/bulkinsert.h"

#include <vector>

namespace jangbu {

/// Questions about trades that only imports ask. Rows that are hidden count too.
class ImportedTradeRepository final {
public:
    explicit ImportedTradeRepository(Database& database)
        : m_database(database)
    {
    }

    Result<bool> hasTrades(StoreId store) const;
    /// Receipt numbers of a date, ascending.
    Result<std::vector<qint64>> receiptsOn(StoreId store, BusinessDate date) const;
    /// Notes the import that paid a trade which is held and marked paid, and what came with the
    /// payment.
    Done setPaidBy(StoreId store, const LedgerTrade& paid);

private:
    Database& m_database;
};

/// Writes new trades in bulk, as rows or into packs, and counts them in the rollups. Lives inside
/// one try of one transaction.
class ImportedTradeWriter final {
public:
    ImportedTradeWriter(Database& database, ImportDirectory& directory, const ImportIds& ids,
                        const FeeSchedule& fees, RowIds rowIds);

    /// Trades of the days that these expect go into them.
    void packInto(ImportedPacks* packs) { m_packs = packs; }
    Done write(const std::vector<ImportedTrade>& trades);
    /// Writes the rollups.
    Done finish();
    /// What is left of the ids, for the next transaction.
    const RowIds& rowIds() const { return m_rowIds; }

private:
    /// Where the ids of a trade's rows begin: trade, orders, lines, parts.
    struct Place {
        StoreId store;
        qint64 trade;
        qint64 orders;
        qint64 lines;
        qint64 parts;
        bool isPacked = false;
    };

    void place(const std::vector<ImportedTrade>& trades);
    Done writeTrade(const ImportedTrade& trade, const Place& place);
    Done writeOrders(const ImportedTrade& trade, const Place& place);
    Done writeLines(const ImportedTrade& trade, const Place& place);
    ColdTrade coldOf(const ImportedTrade& trade, const Place& place) const;
    Done writeParts(const ImportedTrade& trade, const Place& place);
    bool taxFreeOf(const ImportedLine& line) const;

    Database& m_database;
    ImportDirectory& m_directory;
    const ImportIds& m_ids;
    const FeeSchedule& m_fees;
    RowIds m_rowIds;
    RollupDeltas m_rollups;
    ImportedPacks* m_packs = nullptr;
    std::vector<Place> m_places;
    BulkInsert m_trades;
    BulkInsert m_orders;
    BulkInsert m_lines;
    BulkInsert m_parts;
};

} // namespace jangbu
