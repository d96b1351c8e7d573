#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// What stands on a table at a glance.
struct BoardTrade {
    TradeId id;
    Money amount {};
    Money taken {}; ///< Of the parts that were taken so far.
    Instant openedAtUtc;
    QString firstProduct {};
    qint64 furtherProducts = 0; ///< Different ones beside the first.
    qint64 orderCount = 0; ///< Without cancelled orders.
    qint64 partCount = 0;

    Money left() const { return amount - taken; }
};

/// A table of the store, or an open trade that sits at none of them: the table's name came with a
/// file, or the table is gone.
struct BoardTable {
    std::optional<TableId> id {};
    QString name {};
    std::optional<BoardTrade> trade {}; ///< None: the table is free.
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

private:
    Result<QList<BoardTable>> openTrades(StoreId store, const QString& which,
                                         const QString& visible) const;
    Done fill(StoreId store, const QString& which, QList<BoardTable>& trades) const;

    Database& m_database;
};

} // namespace jangbu
