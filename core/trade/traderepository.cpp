#include "core/trade/traderepository.h"

#include "core/ledger/ledgerreader.h"
#include "core/ledger/visibility.h"
#include "core/storage/keylist.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString findTableSql
    = u"SELECT id FROM dining_table WHERE store_id = :store AND name = :name"_s;
const QString insertTableSql
    = u"INSERT INTO dining_table (store_id, id, name) VALUES (:store, :id, :name)"_s;
const QString tableNameSql
    = u"SELECT name FROM dining_table WHERE store_id = :store AND id = :id"_s;
const QString renameTableSql
    = u"UPDATE dining_table SET name = :name WHERE store_id = :store AND id = :id"_s;
const QString renameInTradeSql = u"UPDATE trade SET table_name = :name, version = version + 1 "
                                 u"WHERE store_id = :store AND id = :trade AND state = 0"_s;
const QString deleteTableSql = u"DELETE FROM dining_table WHERE store_id = :store AND id = :id"_s;
const QString namesUsedSql
    = u"SELECT t.table_name FROM trade t WHERE t.store_id = :store "
      u"AND t.business_date BETWEEN :date AND :date "
      u"UNION SELECT t.table_name FROM open_trade o CROSS JOIN trade t "
      u"ON t.store_id = o.store_id AND t.id = o.trade_id WHERE o.store_id = :store"_s;
const QString openTradeOnSql
    = u"SELECT trade_id FROM open_trade WHERE store_id = :store AND table_id = :table"_s;
const QString insertOpenTradeSql = u"INSERT INTO open_trade (store_id, table_id, trade_id) "
                                   u"VALUES (:store, :table, :trade)"_s;
const QString deleteOpenTradeSql = u"DELETE FROM open_trade WHERE store_id = :store "
                                   u"AND table_id = :table AND trade_id = :trade"_s;

const QString touchSql
    = u"UPDATE trade SET version = version + 1 WHERE store_id = :store AND id = :id"_s;
const QString touchOpenSql = touchSql + u" AND state = 0"_s;
const QString countChangeSql = touchSql + u" AND version = :version"_s;
const QString sizeSql
    = u"SELECT amount, version, (SELECT COUNT(*) FROM trade_line l WHERE l.store_id = t.store_id "
      u"AND l.trade_id = t.id) FROM trade t WHERE t.store_id = :store AND t.id = :id"_s;

const QString insertTradeSql
    = u"INSERT INTO trade (store_id, id, trade_key, table_id, table_name, state, amount, "
      u"opened_at, version) VALUES (:store, :id, :key, :table, :table_name, 0, :amount, "
      u":opened_at, :version)"_s;
const QString insertOrderSql
    = u"INSERT INTO trade_order (store_id, trade_id, id, ordered_at, state, serving) "
      u"VALUES (:store, :trade, :id, :ordered_at, :state, :serving)"_s;
const QString insertLineSql
    = u"INSERT INTO trade_line (store_id, trade_id, id, order_id, product_id, product_name, "
      u"category_id, tax_free, unit_price, quantity, discount, amount) VALUES (:store, :trade, "
      u":id, :order, :product, :product_name, :category, :tax_free, :unit_price, :quantity, "
      u":discount, :amount)"_s;
// The version is that of the row which is held, so a change that passed by it shows.
const QString addAmountSql
    = u"UPDATE trade SET amount = amount + :added, version = version + 1 "
      u"WHERE store_id = :store AND id = :id AND state = 0 AND version = :version"_s;
// Ids, moments, dates and receipts are numbers; they stand in the text, since they are as many as
// there are trades.
const QString touchAllSql
    = u"UPDATE trade SET version = version + 1 WHERE store_id = :store AND id IN (%1)"_s;
const QString moveSql
    = u"UPDATE trade SET table_id = :table, table_name = :name, version = version + 1 "
      u"WHERE store_id = :store AND id = :id AND state = 0 AND version = :version"_s;
// Phones that sat there are guests of that sitting, which is over.
const QString endSittingSql
    = u"UPDATE dining_table SET sitting = sitting + 1 WHERE store_id = :store AND id = :table"_s;
const QString markVoidSql
    = u"UPDATE trade SET state = 2, voided_at = :voided_at, void_reason = :reason, "
      u"version = version + 1 "
      u"WHERE store_id = :store AND id = :id AND state = 0 AND version = :version"_s;

const QString listSql
    = u"SELECT t.id, t.table_name, t.amount, t.state, t.opened_at, t.paid_at, t.business_date, "
      u"t.receipt, t.sold_elsewhere FROM trade t WHERE t.store_id = :store%1 "
      u"ORDER BY t.opened_at, t.id"_s;

std::optional<TradeSummary> summaryFrom(const Row& row)
{
    const auto id = row.id<TradeId>(0);
    const auto state = tradeStateFrom(row.integer(3));
    const auto openedAt = row.instant(4);
    if (!id || !state || !openedAt)
        return std::nullopt;
    return TradeSummary {
        .id = *id,
        .tableName = row.text(1),
        .amount = row.money(2),
        .state = *state,
        .soldElsewhere = row.flag(8),
        .openedAtUtc = *openedAt,
        .paidAtUtc = row.instant(5),
        .businessDate = row.date(6),
        .receipt = row.optionalInteger(7),
    };
}

} // namespace

Result<std::optional<TableId>> TradeRepository::findTable(StoreId store, const QString& name) const
{
    return m_database.selectOne(findTableSql, { { ":store"_L1, store }, { ":name"_L1, name } },
                                [](const Row& row) { return row.id<TableId>(0); });
}

Done TradeRepository::addTable(StoreId store, TableId id, const QString& name)
{
    return m_database.run(insertTableSql,
                          { { ":store"_L1, store }, { ":id"_L1, id }, { ":name"_L1, name } });
}

Done TradeRepository::renameTable(StoreId store, TableId id, const QString& name)
{
    JANGBU_TRY_ASSIGN(const auto taken, findTable(store, name));
    if (taken && *taken != id)
        return Error { ErrorCode::TableExists, { name } };
    JANGBU_TRY(nameOfTable(store, id));
    JANGBU_TRY(m_database.run(renameTableSql,
                              { { ":store"_L1, store }, { ":id"_L1, id }, { ":name"_L1, name } }));
    JANGBU_TRY_ASSIGN(const auto open, openTradeOn(store, id));
    if (!open)
        return done;
    return m_database.run(renameInTradeSql,
                          { { ":store"_L1, store }, { ":trade"_L1, *open }, { ":name"_L1, name } });
}

Done TradeRepository::removeTable(StoreId store, TableId id)
{
    JANGBU_TRY_ASSIGN(const QString name, nameOfTable(store, id));
    JANGBU_TRY_ASSIGN(const auto open, openTradeOn(store, id));
    if (open)
        return Error { ErrorCode::TableInUse, { name } };
    return m_database.run(deleteTableSql, { { ":store"_L1, store }, { ":id"_L1, id } });
}

Result<QString> TradeRepository::nameOfTable(StoreId store, TableId id) const
{
    JANGBU_TRY_ASSIGN(
        const auto name,
        m_database.selectOne(tableNameSql, { { ":store"_L1, store }, { ":id"_L1, id } },
                             [](const Row& row) { return std::optional(row.text(0)); }));
    if (!name)
        return Error { ErrorCode::TableNotFound, { QString::number(id.value()) } };
    return *name;
}

Result<QStringList> TradeRepository::tableNamesUsedOn(StoreId store, BusinessDate date) const
{
    return m_database.select(namesUsedSql, { { ":store"_L1, store }, { ":date"_L1, date } },
                             [](const Row& row) { return std::optional(row.text(0)); });
}

Result<std::optional<TradeId>> TradeRepository::openTradeOn(StoreId store, TableId table) const
{
    return m_database.selectOne(openTradeOnSql, { { ":store"_L1, store }, { ":table"_L1, table } },
                                [](const Row& row) { return row.id<TradeId>(0); });
}

Result<LedgerTrade> TradeRepository::hold(StoreId store, TradeId id)
{
    JANGBU_TRY_ASSIGN(const qint64 touched,
                      m_database.change(touchSql, { { ":store"_L1, store }, { ":id"_L1, id } }));
    JANGBU_TRY_ASSIGN(auto trade, LedgerReader(m_database).find(id));
    if (touched != 1 || !trade)
        return Error { ErrorCode::TradeNotFound, { QString::number(id.value()) } };
    return std::move(*trade);
}

Result<QList<LedgerTrade>> TradeRepository::holdAll(StoreId store, const QList<TradeId>& trades)
{
    const KeyList ids(m_database, ":trades"_L1, trades);
    JANGBU_TRY_ASSIGN(const qint64 touched,
                      m_database.change(touchAllSql.arg(ids.sql()),
                                        Binds { { ":store"_L1, store } } + ids.binds()));
    JANGBU_TRY_ASSIGN(auto held, LedgerReader(m_database).findAll(store, trades));
    const auto missing = std::find_if(trades.cbegin(), trades.cend(), [&](TradeId id) {
        return std::none_of(held.cbegin(), held.cend(),
                            [id](const LedgerTrade& trade) { return trade.id == id; });
    });
    if (missing != trades.cend())
        return Error { ErrorCode::TradeNotFound, { QString::number(missing->value()) } };
    JANGBU_CHECK(touched == trades.size());
    return held;
}

Result<TradeSize> TradeRepository::holdOpen(StoreId store, TradeId id)
{
    const Binds binds { { ":store"_L1, store }, { ":id"_L1, id } };
    JANGBU_TRY_ASSIGN(const qint64 touched, m_database.change(touchOpenSql, binds));
    if (touched != 1)
        return ErrorCode::StorageBusy;
    JANGBU_TRY_ASSIGN(const auto size, m_database.selectOne(sizeSql, binds, [id](const Row& row) {
        return std::optional(TradeSize { id, row.money(0), row.integer(2), row.integer(1) });
    }));
    return *size;
}

Done TradeRepository::countChange(StoreId store, const LedgerTrade& read)
{
    return mustBeOne(m_database.change(
        countChangeSql,
        { { ":store"_L1, store }, { ":id"_L1, read.id }, { ":version"_L1, read.version } }));
}

Done TradeRepository::open(StoreId store, const LedgerTrade& trade)
{
    // First, so that another order for the same table waits here and then joins this trade.
    if (trade.table)
        JANGBU_TRY(occupy(store, *trade.table, trade.id));
    return m_database.run(insertTradeSql,
                          {
                              { ":store"_L1, store },
                              { ":id"_L1, trade.id },
                              { ":key"_L1, trade.key },
                              { ":table"_L1, trade.table },
                              { ":table_name"_L1, trade.tableName },
                              { ":amount"_L1, trade.amount },
                              { ":opened_at"_L1, trade.openedAtUtc },
                              { ":version"_L1, trade.version },
                          });
}

Done TradeRepository::addOrder(StoreId store, TradeId trade, const LedgerOrder& order)
{
    return m_database.run(insertOrderSql,
                          {
                              { ":store"_L1, store },
                              { ":trade"_L1, trade },
                              { ":id"_L1, order.id },
                              { ":ordered_at"_L1, order.orderedAtUtc },
                              { ":state"_L1, order.state },
                              { ":serving"_L1, order.serving },
                          });
}

Done TradeRepository::addLine(StoreId store, TradeId trade, const LedgerLine& line)
{
    return m_database.run(insertLineSql,
                          {
                              { ":store"_L1, store },
                              { ":trade"_L1, trade },
                              { ":id"_L1, line.id },
                              { ":order"_L1, line.order },
                              { ":product"_L1, line.product },
                              { ":product_name"_L1, line.productName },
                              { ":category"_L1, line.category },
                              { ":tax_free"_L1, line.taxFree },
                              { ":unit_price"_L1, line.unitPrice },
                              { ":quantity"_L1, line.quantity },
                              { ":discount"_L1, line.discount },
                              { ":amount"_L1, line.amount },
                          });
}

Done TradeRepository::addAmount(StoreId store, const TradeSize& held, Money added)
{
    return mustBeOne(m_database.change(addAmountSql,
                                       {
                                           { ":store"_L1, store },
                                           { ":id"_L1, held.id },
                                           { ":added"_L1, added },
                                           { ":version"_L1, held.version },
                                       }));
}

Done TradeRepository::markVoid(StoreId store, const LedgerTrade& held)
{
    JANGBU_TRY(mustBeOne(m_database.change(markVoidSql,
                                           {
                                               { ":store"_L1, store },
                                               { ":id"_L1, held.id },
                                               { ":voided_at"_L1, held.voidedAtUtc },
                                               { ":reason"_L1, held.voidReason },
                                               { ":version"_L1, held.version },
                                           })));
    return free(store, held);
}

Done TradeRepository::moveTo(StoreId store, const LedgerTrade& held, TableId table,
                             const QString& name)
{
    JANGBU_TRY(occupy(store, table, held.id));
    JANGBU_TRY(mustBeOne(m_database.change(moveSql,
                                           {
                                               { ":store"_L1, store },
                                               { ":id"_L1, held.id },
                                               { ":table"_L1, table },
                                               { ":name"_L1, name },
                                               { ":version"_L1, held.version },
                                           })));
    return free(store, held);
}

Done TradeRepository::occupy(StoreId store, TableId table, TradeId trade)
{
    const Done taken = m_database.run(
        insertOpenTradeSql,
        { { ":store"_L1, store }, { ":table"_L1, table }, { ":trade"_L1, trade } });
    if (!taken && taken.error().code == ErrorCode::StorageConflict)
        return ErrorCode::StorageBusy;
    return taken;
}

Done TradeRepository::free(StoreId store, const LedgerTrade& trade)
{
    if (!trade.table)
        return done;
    const Binds table { { ":store"_L1, store }, { ":table"_L1, *trade.table } };
    JANGBU_TRY(m_database.run(deleteOpenTradeSql, table + Binds { { ":trade"_L1, trade.id } }));
    return m_database.run(endSittingSql, table);
}

Result<QList<TradeSummary>> TradeRepository::list(StoreId store, bool openOnly) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"t.import_id"_s));
    const QString condition = openOnly ? u" AND t.state = 0"_s + hiding : hiding;
    return m_database.select(listSql.arg(condition), { { ":store"_L1, store } }, summaryFrom);
}

} // namespace jangbu
