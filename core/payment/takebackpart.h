#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Takes back a part of a trade that is not complete. The part never counted, and is kept with the
/// reason.
class TakeBackPart final {
public:
    TakeBackPart(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// NAME_INVALID (the reason is too long), TRADE_NOT_FOUND, PART_NOT_FOUND, TRADE_NOT_OPEN.
    Done run(const Store& store, TradeId trade, PartId part, const QString& reason);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
