#pragma once

#include "core/result.h"
#include "core/store/store.h"
#include "core/trade/orderrepository.h"

#include <QSet>

namespace jangbu {

/// An order with all that a list or the kitchen shows of it.
struct ListedOrder {
    TradeId trade;
    TradeState tradeState = TradeState::Open;
    QString tableName {};
    LedgerOrder order;
    Instant sinceUtc; ///< When it came into its state.
    QString reason {}; ///< That was given with it.
    Money amount {};
    QList<LedgerLine> lines {};
    QSet<LineId> doneLines {}; ///< That the kitchen, which has the order, has ticked off.
};

struct OrdersQuestion {
    QSet<OrderState> states {}; ///< None: all.
    /// Also orders of trades that were paid on this date; else only those of open trades and those
    /// that are still under way.
    std::optional<BusinessDate> paidOn {};
};

/// Lists orders by state, oldest first.
class ListOrders final {
public:
    explicit ListOrders(Database& database)
        : m_database(database)
    {
    }

    Result<QList<ListedOrder>> run(const Store& store, const OrdersQuestion& question) const;
    /// One, wherever its trade is but in the archive. ORDER_NOT_FOUND.
    Result<ListedOrder> find(const Store& store, OrderId order) const;

private:
    Result<QList<TradeId>> tradesFor(const Store& store, const OrdersQuestion& question) const;
    Done addHistory(const Store& store, TradeId trade, QList<ListedOrder>& orders,
                    qsizetype first) const;
    Done addOrdersOf(const Store& store, const LedgerTrade& trade, const OrdersQuestion& question,
                     QList<ListedOrder>& orders) const;

    Database& m_database;
};

} // namespace jangbu
