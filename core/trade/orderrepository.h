#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/trade/orderlife.h"

#include <QSet>

namespace jangbu {

class Database;

/// A state that an order went to after its first one.
struct OrderChange {
    qint64 id = 0; ///< Of the store's numbers.
    OrderId order;
    OrderState from = OrderState::Placed;
    OrderState to = OrderState::Accepted;
    Instant atUtc;
    ChangedBy by = ChangedBy::Owner;
    QString reason {};
};

/// How long orders of a kind stay in a state before the clock moves them on: `minutes` from then,
/// or, where `days` is not 0, after the start of the business day that many days later.
struct DueTime {
    Serving serving = Serving::Delivery;
    OrderState from = OrderState::Ready;
    int days = 0; ///< 0 … 30
    int minutes = 0; ///< 0 … 1440
};

/// An order that the clock moves on.
struct DueOrder {
    StoreId store;
    TradeId trade;
    OrderId order;
    Instant dueAtUtc;
    OrderState next = OrderState::Delivered;
};

/// The states of orders, their history, and which of them wait for the clock. Writing functions run
/// inside the caller's transaction, which holds the trade.
class OrderRepository final {
public:
    explicit OrderRepository(Database& database)
        : m_database(database)
    {
    }

    /// STORAGE_CONFLICT where it is not in the state that the change leads from.
    Done change(StoreId store, TradeId trade, const OrderChange& change);
    /// Takes the lines of an order out of all that is added up.
    Done dropLines(StoreId store, TradeId trade, OrderId order);
    /// By moment, the changes of all orders of a trade.
    Result<QList<OrderChange>> changesOf(StoreId store, TradeId trade) const;

    /// The trade that an order stands in, among those that are not archived. ORDER_NOT_FOUND.
    Result<TradeId> tradeOf(StoreId store, OrderId order) const;

    /// That the kitchen has done a line; marking twice is marking once.
    Done mark(StoreId store, TradeId trade, OrderId order, LineId line, Instant at);
    Done unmark(StoreId store, OrderId order, LineId line);
    /// All of an order.
    Done unmarkAll(StoreId store, OrderId order);
    /// The lines of a store that are done, of all orders that the kitchen has.
    Result<QSet<LineId>> marks(StoreId store) const;
    /// Those from before `before`.
    Done forgetMarks(StoreId store, Instant before);

    Result<QList<DueTime>> dueTimes(StoreId store) const;
    Done putDueTime(StoreId store, const DueTime& time);
    Done removeDueTime(StoreId store, Serving serving, OrderState from);

    /// Without a moment it waits for people.
    Done watch(StoreId store, TradeId trade, OrderId order, std::optional<Instant> dueAt,
               std::optional<OrderState> next);
    Done unwatch(StoreId store, OrderId order);
    /// Of all stores, the longest due first, at most `limit`.
    Result<QList<DueOrder>> due(Instant now, qint64 limit) const;
    /// Trades with orders that are watched.
    Result<QList<TradeId>> watchedTrades(StoreId store) const;
    /// Trades that are open, at a table or not.
    Result<QList<TradeId>> openTrades(StoreId store) const;
    Result<QList<TradeId>> tradesPaidOn(StoreId store, BusinessDate date) const;

    /// Gives all that hangs on one trade to another.
    Done giveTo(StoreId store, TradeId from, TradeId to);
    /// Those who sit at a table with their phones go to another one.
    Done seatGuests(StoreId store, TableId from, TableId to);

private:
    Result<QList<TradeId>> tradesBy(const QString& sql, StoreId store,
                                    std::optional<BusinessDate> date = std::nullopt) const;

    Database& m_database;
};

} // namespace jangbu
