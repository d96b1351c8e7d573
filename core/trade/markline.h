#pragma once

#include "core/trade/changeorder.h"

namespace jangbu {

/// The kitchen ticks off single lines of an order while it has it: accepted or preparing. What is
/// ticked off stands in the books, so that every window shows it, until the order goes out; the
/// order itself stays where it is until somebody says that it is out.
class MarkLine final {
public:
    MarkLine(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
        , m_changeOrder(database, ids, clock)
    {
    }

    /// The first line that is done starts an order that was only accepted. Doing it twice is doing
    /// it once. TRADE_NOT_FOUND, LINE_NOT_FOUND, TRADE_NOT_OPEN where it is void,
    /// ORDER_STATE_INVALID where the kitchen does not have the order yet, or no more.
    Done run(const Store& store, TradeId trade, LineId line, bool isDone);

private:
    Done start(const Store& store, TradeId trade, LineId line);

    Database& m_database;
    const Clock& m_clock;
    ChangeOrder m_changeOrder;
};

} // namespace jangbu
