#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

namespace jangbu {

struct LedgerTrade;

/// Guests who change tables: their trade goes with them, and so do their phones.
class MoveTrade final {
public:
    MoveTrade(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// To a free table, which is made where there is none of the name. NAME_INVALID,
    /// TRADE_NOT_FOUND, TRADE_NOT_OPEN (also one that came in with a file, which sits at no table);
    /// TABLE_IN_USE where somebody sits there: see join().
    Done run(const Store& store, TradeId trade, const QString& tableName);
    /// All of `from`, with its parts, becomes part of `into`; `from` is void then, with the reason.
    /// TRADE_NOT_FOUND, TRADE_NOT_OPEN (either, or both the same, or one that came in with a file),
    /// AMOUNT_TOO_LARGE (together), NAME_INVALID (the reason is too long).
    Done join(const Store& store, TradeId from, TradeId into, const QString& reason);

private:
    Done moveHeld(const Store& store, const LedgerTrade& trade, TableId to, const QString& name);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
