#include "core/trade/boardrepository.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString tablesSql = u"SELECT id, name FROM dining_table WHERE store_id = :store"_s;

const QString atTables = u"SELECT trade_id FROM open_trade WHERE store_id = :store"_s;
const QString atNoTable = u"SELECT t.id AS trade_id FROM trade t WHERE t.store_id = :store "
                          u"AND t.state = 0 AND t.table_id IS NULL%1 "
                          u"ORDER BY t.id DESC LIMIT %2"_s;

const QString atTheirEnd = u"SELECT DISTINCT w.trade_id FROM order_watch w "
                           u"CROSS JOIN trade p ON p.store_id = w.store_id AND p.id = w.trade_id "
                           u"WHERE w.store_id = :store AND p.state = 1"_s;

const QString tradesSql
    = u"SELECT t.id, t.table_id, t.table_name, t.amount, t.opened_at, t.state, t.version "
      u"FROM (%1) o "
      u"CROSS JOIN trade t ON t.store_id = :store AND t.id = o.trade_id"_s;
const QString linesSql
    = u"SELECT l.trade_id, l.order_id, l.product_id, l.product_name, l.quantity, d.state, "
      u"d.serving, d.ordered_at, l.id, k.done_at FROM (%1) o "
      u"CROSS JOIN trade_line l ON l.store_id = :store AND l.trade_id = o.trade_id "
      u"CROSS JOIN trade_order d ON d.store_id = :store AND d.trade_id = l.trade_id "
      u"AND d.id = l.order_id LEFT JOIN line_done k ON k.store_id = :store "
      u"AND k.order_id = l.order_id AND k.line_id = l.id "
      u"WHERE d.state <> 4 ORDER BY l.trade_id, l.id"_s;
const QString partsSql
    = u"SELECT p.trade_id, p.amount FROM (%1) o "
      u"CROSS JOIN payment p ON p.store_id = :store AND p.trade_id = o.trade_id"_s;

std::optional<BoardTable> freeTableFrom(const Row& row)
{
    const auto id = row.id<TableId>(0);
    if (!id)
        return std::nullopt;
    return BoardTable { .id = id, .name = row.text(1) };
}

std::optional<BoardTable> tradeFrom(const Row& row)
{
    const auto id = row.id<TradeId>(0);
    const auto openedAt = row.instant(4);
    const auto state = tradeStateFrom(row.integer(5));
    if (!id || !openedAt || !state)
        return std::nullopt;
    return BoardTable {
        .id = row.id<TableId>(1),
        .name = row.text(2),
        .trade = BoardTrade { .id = *id,
                              .state = *state,
                              .version = row.integer(6),
                              .amount = row.money(3),
                              .openedAtUtc = *openedAt },
    };
}

std::optional<BoardOrder> orderFrom(const Row& row)
{
    const auto id = row.id<OrderId>(1);
    const auto state = orderStateFrom(row.integer(5));
    const auto serving = servingFrom(row.integer(6));
    const auto orderedAt = row.instant(7);
    if (!id || !state || !serving || !orderedAt)
        return std::nullopt;
    return BoardOrder { *id, *state, *serving, *orderedAt };
}

/// Orders come with their first line, so in any order.
BoardOrder* orderOf(BoardTrade& trade, const Row& row)
{
    const auto known
        = std::find_if(trade.orders.begin(), trade.orders.end(),
                       [id = row.integer(1)](const auto& one) { return one.id.value() == id; });
    if (known != trade.orders.end())
        return &*known;
    const auto order = orderFrom(row);
    if (!order)
        return nullptr;
    trade.orders.append(*order);
    return &trade.orders.last();
}

void addLine(BoardTrade& trade, const Row& row)
{
    BoardOrder* order = orderOf(trade, row);
    const auto line = row.id<LineId>(8);
    const auto product = row.id<ProductId>(2);
    if (order && line && product) {
        order->lines.append(
            { *line, *product, row.text(3), row.integer(4), row.instant(9).has_value() });
    }
}

} // namespace

Result<QList<BoardTable>> BoardRepository::tables(StoreId store) const
{
    JANGBU_TRY_ASSIGN(auto tables, openTrades(store, atTables, QString()));
    QSet<TableId> taken;
    for (const BoardTable& table : tables) {
        if (table.id)
            taken.insert(*table.id);
    }
    JANGBU_TRY_ASSIGN(const auto all,
                      m_database.select(tablesSql, { { ":store"_L1, store } }, freeTableFrom));
    QHash<TableId, QString> names;
    for (const BoardTable& table : all) {
        names.insert(*table.id, table.name);
        if (!taken.contains(*table.id))
            tables.append(table);
    }
    for (BoardTable& table : tables) {
        if (table.id && !names.contains(*table.id))
            table.id.reset();
    }
    return tables;
}

Result<QList<BoardTable>> BoardRepository::withoutTable(StoreId store, qint64 limit) const
{
    JANGBU_TRY_ASSIGN(const QString visible, hidingUnfinishedImports(m_database, u"t.import_id"_s));
    return openTrades(store, atNoTable.arg(visible, QString::number(limit)), visible);
}

Result<QList<BoardTable>> BoardRepository::paidUnderWay(StoreId store) const
{
    JANGBU_TRY_ASSIGN(auto trades, openTrades(store, atTheirEnd, QString()));
    for (BoardTable& place : trades)
        place.id.reset();
    return trades;
}

Result<QList<BoardTable>> BoardRepository::openTrades(StoreId store, const QString& which,
                                                      const QString& visible) const
{
    JANGBU_TRY_ASSIGN(
        auto trades,
        m_database.select(tradesSql.arg(which) + visible, { { ":store"_L1, store } }, tradeFrom));
    JANGBU_TRY(fill(store, which, trades));
    return trades;
}

Done BoardRepository::fill(StoreId store, const QString& which, QList<BoardTable>& trades) const
{
    QHash<qint64, BoardTrade*> byId;
    for (BoardTable& table : trades)
        byId.insert(table.trade->id.value(), &*table.trade);
    const Binds binds { { ":store"_L1, store } };
    QSet<std::pair<qint64, qint64>> products;
    JANGBU_TRY(m_database.each(linesSql.arg(which), binds, [&](const Row& row) {
        BoardTrade* trade = byId.value(row.integer(0));
        if (!trade)
            return;
        addLine(*trade, row);
        const std::pair product { row.integer(0), row.integer(2) };
        if (products.contains(product))
            return;
        products.insert(product);
        if (trade->firstProduct.isEmpty())
            trade->firstProduct = row.text(3);
        else
            ++trade->furtherProducts;
    }));
    return m_database.each(partsSql.arg(which), binds, [&](const Row& row) {
        if (BoardTrade* trade = byId.value(row.integer(0))) {
            trade->taken += row.money(1);
            ++trade->partCount;
        }
    });
}

} // namespace jangbu
