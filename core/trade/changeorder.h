#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"
#include "core/trade/orderlife.h"

namespace jangbu {

/// Moves an order through its life (see orderlife.h); what happened is kept. A cancelled order
/// gives its stock back and takes its amount out of the trade; its lines stay for the record.
class ChangeOrder final {
public:
    ChangeOrder(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// An order that goes on, is given back to where it was (a return that is refused), or asks to
    /// be returned. NAME_INVALID (the reason is too long), TRADE_NOT_FOUND, ORDER_NOT_FOUND,
    /// TRADE_NOT_OPEN where it is void, ORDER_STATE_INVALID; TRADE_NOT_PAID for a return before the
    /// payment.
    Done run(const Store& store, TradeId trade, OrderId order, OrderState to,
             const QString& reason = {});
    /// The same, made by the clock at the moment it was due.
    Done runDue(const Store& store, TradeId trade, OrderId order, OrderState to, Instant dueAt);

    /// By the owner. TRADE_NOT_OPEN, ORDER_STATE_INVALID; TRADE_PARTLY_PAID where the trade would
    /// fall below what has been taken for it.
    Done cancel(const Store& store, TradeId trade, OrderId order, const QString& reason);
    /// By a guest at the table: only while it is placed, and its trade open and not partly paid.
    /// ORDER_NOT_FOUND for an order that is not in the table's open trade.
    Done cancelAtTable(const Store& store, TableId table, OrderId order);

private:
    struct Wanted;

    Done change(const Store& store, TradeId trade, Wanted wanted);
    Done note(const Store& store, const LedgerTrade& trade, const LedgerOrder& order,
              const Wanted& wanted);
    Done giveBack(const Store& store, const LedgerTrade& trade, const Wanted& wanted);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
