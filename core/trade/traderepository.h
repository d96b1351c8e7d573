#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// An open trade as far as a further order needs to know it.
struct TradeSize {
    TradeId id;
    Money amount;
    qint64 lineCount = 0;
    qint64 version = 0;
};

/// One line of a list of trades.
struct TradeSummary {
    TradeId id;
    QString tableName;
    Money amount;
    TradeState state = TradeState::Open;
    bool soldElsewhere = false; ///< See LedgerTrade.
    Instant openedAtUtc;
    std::optional<Instant> paidAtUtc;
    std::optional<BusinessDate> businessDate;
    std::optional<qint64> receipt;
};

/// The only writer of tables, trades, orders and lines (imports write theirs in bulk). Writing
/// functions run inside the caller's transaction. Whoever changes a trade holds it first.
class TradeRepository final {
public:
    explicit TradeRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<TableId>> findTable(StoreId store, const QString& name) const;
    /// TABLE_NOT_FOUND.
    Result<QString> nameOfTable(StoreId store, TableId id) const;
    Done addTable(StoreId store, TableId id, const QString& name);
    /// Also in its open trade. TABLE_NOT_FOUND, TABLE_EXISTS.
    Done renameTable(StoreId store, TableId id, const QString& name);
    /// Its past trades keep its name. TABLE_NOT_FOUND, TABLE_IN_USE.
    Done removeTable(StoreId store, TableId id);
    /// The tables' names of trades that are open or were paid on a business date.
    Result<QStringList> tableNamesUsedOn(StoreId store, BusinessDate date) const;
    Result<std::optional<TradeId>> openTradeOn(StoreId store, TableId table) const;

    /// Counts a change of the trade's version, which holds its row until the transaction ends, and
    /// then reads it: what is read stays true, since every other change has to hold it too.
    /// TRADE_NOT_FOUND.
    Result<LedgerTrade> hold(StoreId store, TradeId id);
    /// The same of several, by id, with few statements; TRADE_NOT_FOUND where one is missing.
    Result<QList<LedgerTrade>> holdAll(StoreId store, const QList<TradeId>& trades);
    /// As hold(), for an open trade without reading all of it. STORAGE_BUSY where it is open no
    /// more: the table is in other hands at this moment, and a redo finds out what holds then.
    Result<TradeSize> holdOpen(StoreId store, TradeId id);
    /// Counts a change of a trade that was read without being held. STORAGE_CONFLICT where it has
    /// changed since.
    Done countChange(StoreId store, const LedgerTrade& read);

    /// Takes a trade that is held to a table that is free. STORAGE_BUSY where it is not any more.
    Done moveTo(StoreId store, const LedgerTrade& held, TableId table, const QString& name);

    /// Adds an open trade. STORAGE_BUSY where its table has got one at this moment.
    Done open(StoreId store, const LedgerTrade& trade);
    Done addOrder(StoreId store, TradeId trade, const LedgerOrder& order);
    Done addLine(StoreId store, TradeId trade, const LedgerLine& line);
    Done addAmount(StoreId store, const TradeSize& held, Money added);
    /// Writes when and why a trade that is held was made void.
    Done markVoid(StoreId store, const LedgerTrade& held);
    /// The table of a trade that is over is free for the next guests.
    Done free(StoreId store, const LedgerTrade& trade);

    /// Trades by the moment of their opening, without those of imports that are not finished.
    Result<QList<TradeSummary>> list(StoreId store, bool openOnly) const;

private:
    Done occupy(StoreId store, TableId table, TradeId trade);

    Database& m_database;
};

} // namespace jangbu
