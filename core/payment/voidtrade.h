#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Makes an open trade void: it is never paid, and what its orders took from the stock goes back.
class VoidTrade final {
public:
    VoidTrade(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// NAME_INVALID (the reason is too long), TRADE_NOT_FOUND, TRADE_NOT_OPEN, TRADE_PARTLY_PAID.
    Done run(const Store& store, TradeId trade, const QString& reason);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
