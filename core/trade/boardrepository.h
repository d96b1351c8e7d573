#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// A line of an order, as far as a kitchen needs it.
struct BoardLine {
    LineId id;
    ProductId product;
    QString name {}; ///< Of the moment of the order.
    qint64 quantity = 1;
    bool isDone = false; ///< By the kitchen, which still has the order.

    friend bool operator==(const BoardLine&, const BoardLine&) = default;
};

struct BoardOrder {
    OrderId id;
    OrderState state = OrderState::Accepted;
    Serving serving = Serving::AtTable;
    Instant orderedAtUtc;
    QList<BoardLine> lines {}; ///< By id.

    friend bool operator==(const BoardOrder&, const BoardOrder&) = default;
};

/// What stands on a table at a glance.
struct BoardTrade {
    TradeId id;
    TradeState state = TradeState::Open; ///< Or paid, where an order of it is still under way.
    qint64 version = 0;
    Money amount {};
    Money taken {}; ///< Of the parts that were taken so far.
    Instant openedAtUtc;
    QString firstProduct {};
    qint64 furtherProducts = 0; ///< Different ones beside the first.
    QList<BoardOrder> orders {}; ///< By id; without cancelled ones.
    qint64 partCount = 0;

    /// A paid trade owes nothing.
    Money left() const { return state == TradeState::Paid ? Money() : amount - taken; }

    friend bool operator==(const BoardTrade&, const BoardTrade&) = default;
};

/// A table of the store, or an open trade that sits at none of them: the table's name came with a
/// file, or the table is gone.
struct BoardTable {
    std::optional<TableId> id {};
    QString name {};
    std::optional<BoardTrade> trade {}; ///< None: the table is free.

    friend bool operator==(const BoardTable&, const BoardTable&) = default;
};

/// Reads what the board of tables shows, in no order.
class BoardRepository final {
public:
    explicit BoardRepository(Database& database)
        : m_database(database)
    {
    }

    /// All tables, and open trades whose table is gone.
    Result<QList<BoardTable>> tables(StoreId store) const;
    /// Open trades that came in with a file and sit at no table, newest first, at most `limit`.
    /// Reads through all trades of the store, so it is not for every tick of a clock.
    Result<QList<BoardTable>> withoutTable(StoreId store, qint64 limit) const;
    /// Paid trades with orders that somebody still has to do something for: to take out, to
    /// deliver, or a return that was asked for. They sit at no table any more.
    Result<QList<BoardTable>> paidUnderWay(StoreId store) const;

private:
    Result<QList<BoardTable>> openTrades(StoreId store, const QString& which,
                                         const QString& visible) const;
    Done fill(StoreId store, const QString& which, QList<BoardTable>& trades) const;

    Database& m_database;
};

} // namespace jangbu
