#include "core/trade/orderrepository.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString setStateSql
    = u"UPDATE trade_order SET state = :to WHERE store_id = :store AND trade_id = :trade "
      u"AND id = :order AND state = :from"_s;
const QString addChangeSql
    = u"INSERT INTO order_change (store_id, trade_id, order_id, id, from_state, to_state, "
      u"changed_at, changed_by, reason) VALUES (:store, :trade, :order, :id, :from, :to, :at, "
      u":by, :reason)"_s;
const QString dropLinesSql = u"UPDATE trade_line SET cancelled = 1 WHERE store_id = :store "
                             u"AND trade_id = :trade AND order_id = :order"_s;
const QString changesSql
    = u"SELECT id, order_id, from_state, to_state, changed_at, changed_by, reason "
      u"FROM order_change WHERE store_id = :store AND trade_id = :trade "
      u"ORDER BY changed_at, id"_s;

const QString tradeOfSql
    = u"SELECT trade_id FROM trade_order WHERE store_id = :store AND id = :order"_s;

const QString markSql = u"INSERT INTO line_done (store_id, order_id, line_id, trade_id, done_at) "
                        u"VALUES (:store, :order, :line, :trade, :at)"_s;
const QString unmarkSql = u"DELETE FROM line_done WHERE store_id = :store AND order_id = :order "
                          u"AND line_id = :line"_s;
const QString unmarkAllSql
    = u"DELETE FROM line_done WHERE store_id = :store AND order_id = :order"_s;
const QString marksSql = u"SELECT line_id FROM line_done WHERE store_id = :store"_s;
const QString forgetMarksSql
    = u"DELETE FROM line_done WHERE store_id = :store AND done_at < :before"_s;

const QString dueTimesSql = u"SELECT serving, from_state, days, minutes FROM due_time "
                            u"WHERE store_id = :store ORDER BY serving, from_state"_s;
const QString putDueTimeSql
    = u"INSERT INTO due_time (store_id, serving, from_state, days, minutes) "
      u"VALUES (:store, :serving, :from, :days, :minutes)"_s;
const QString removeDueTimeSql = u"DELETE FROM due_time WHERE store_id = :store "
                                 u"AND serving = :serving AND from_state = :from"_s;

const QString watchSql
    = u"INSERT INTO order_watch (store_id, order_id, trade_id, due_at, next_state) "
      u"VALUES (:store, :order, :trade, :due, :next)"_s;
const QString unwatchSql
    = u"DELETE FROM order_watch WHERE store_id = :store AND order_id = :order"_s;
const QString dueSql = u"SELECT store_id, trade_id, order_id, due_at, next_state FROM order_watch "
                       u"WHERE due_at <= :now ORDER BY due_at, order_id LIMIT :limit"_s;
const QString watchedSql
    = u"SELECT DISTINCT trade_id FROM order_watch WHERE store_id = :store ORDER BY trade_id"_s;
const QString openSql = u"SELECT trade_id FROM open_trade WHERE store_id = :store"_s;
const QString paidOnSql = u"SELECT t.id FROM trade t WHERE t.store_id = :store "
                          u"AND t.business_date = :date%1 ORDER BY t.paid_at, t.id"_s;

// The lines refer to their order, and the orders to their trade, so the orders are doubled first.
const QString doubleOrdersSql
    = u"INSERT INTO trade_order (store_id, trade_id, id, ordered_at, state, serving) "
      u"SELECT store_id, :to, id, ordered_at, state, serving FROM trade_order "
      u"WHERE store_id = :store AND trade_id = :from"_s;
const QString giveSql
    = u"UPDATE %1 SET trade_id = :to WHERE store_id = :store AND trade_id = :from"_s;
const QString dropOrdersSql
    = u"DELETE FROM trade_order WHERE store_id = :store AND trade_id = :from"_s;
const QString seatSql
    = u"UPDATE guest_token SET table_id = :to, sitting = (SELECT d.sitting FROM dining_table d "
      u"WHERE d.store_id = :store AND d.id = :to) WHERE store_id = :store AND table_id = :from "
      u"AND sitting = (SELECT d.sitting FROM dining_table d WHERE d.store_id = :store "
      u"AND d.id = :from)"_s;

const QStringList hangingOnTrades { u"trade_line"_s,   u"payment"_s,     u"payment_taken_back"_s,
                                    u"order_change"_s, u"order_watch"_s, u"payment_attempt"_s,
                                    u"line_done"_s };

std::optional<OrderChange> changeFrom(const Row& row)
{
    const auto order = row.id<OrderId>(1);
    const auto from = orderStateFrom(row.integer(2));
    const auto to = orderStateFrom(row.integer(3));
    const auto at = row.instant(4);
    const auto by = changedByFrom(row.integer(5));
    if (!order || !from || !to || !at || !by)
        return std::nullopt;
    return OrderChange { row.integer(0), *order, *from, *to, *at, *by, row.text(6) };
}

std::optional<DueTime> dueTimeFrom(const Row& row)
{
    const auto serving = servingFrom(row.integer(0));
    const auto from = orderStateFrom(row.integer(1));
    if (!serving || !from)
        return std::nullopt;
    return DueTime { *serving, *from, static_cast<int>(row.integer(2)),
                     static_cast<int>(row.integer(3)) };
}

std::optional<DueOrder> dueOrderFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    const auto trade = row.id<TradeId>(1);
    const auto order = row.id<OrderId>(2);
    const auto dueAt = row.instant(3);
    const auto next = orderStateFrom(row.integer(4));
    if (!store || !trade || !order || !dueAt || !next)
        return std::nullopt;
    return DueOrder { *store, *trade, *order, *dueAt, *next };
}

} // namespace

Done OrderRepository::change(StoreId store, TradeId trade, const OrderChange& change)
{
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(setStateSql,
                                        {
                                            { ":store"_L1, store },
                                            { ":trade"_L1, trade },
                                            { ":order"_L1, change.order },
                                            { ":from"_L1, change.from },
                                            { ":to"_L1, change.to },
                                        }));
    if (changed != 1)
        return ErrorCode::StorageConflict;
    return m_database.run(addChangeSql,
                          {
                              { ":store"_L1, store },
                              { ":trade"_L1, trade },
                              { ":order"_L1, change.order },
                              { ":id"_L1, change.id },
                              { ":from"_L1, change.from },
                              { ":to"_L1, change.to },
                              { ":at"_L1, change.atUtc },
                              { ":by"_L1, change.by },
                              { ":reason"_L1, change.reason },
                          });
}

Done OrderRepository::dropLines(StoreId store, TradeId trade, OrderId order)
{
    return m_database.run(
        dropLinesSql, { { ":store"_L1, store }, { ":trade"_L1, trade }, { ":order"_L1, order } });
}

Result<QList<OrderChange>> OrderRepository::changesOf(StoreId store, TradeId trade) const
{
    return m_database.select(changesSql, { { ":store"_L1, store }, { ":trade"_L1, trade } },
                             changeFrom);
}

Result<TradeId> OrderRepository::tradeOf(StoreId store, OrderId order) const
{
    JANGBU_TRY_ASSIGN(const auto trade,
                      m_database.selectOne(tradeOfSql,
                                           { { ":store"_L1, store }, { ":order"_L1, order } },
                                           [](const Row& row) { return row.id<TradeId>(0); }));
    if (!trade)
        return Error { ErrorCode::OrderNotFound, { QString::number(order.value()) } };
    return *trade;
}

Done OrderRepository::mark(StoreId store, TradeId trade, OrderId order, LineId line, Instant at)
{
    const QString keeping
        = m_database.dialect().keepingExisting({ u"store_id"_s, u"order_id"_s, u"line_id"_s });
    return m_database.run(markSql + keeping,
                          {
                              { ":store"_L1, store },
                              { ":order"_L1, order },
                              { ":line"_L1, line },
                              { ":trade"_L1, trade },
                              { ":at"_L1, at },
                          });
}

Done OrderRepository::unmark(StoreId store, OrderId order, LineId line)
{
    return m_database.run(unmarkSql,
                          { { ":store"_L1, store }, { ":order"_L1, order }, { ":line"_L1, line } });
}

Done OrderRepository::unmarkAll(StoreId store, OrderId order)
{
    return m_database.run(unmarkAllSql, { { ":store"_L1, store }, { ":order"_L1, order } });
}

Result<QSet<LineId>> OrderRepository::marks(StoreId store) const
{
    JANGBU_TRY_ASSIGN(const auto lines,
                      m_database.select(marksSql, { { ":store"_L1, store } },
                                        [](const Row& row) { return row.id<LineId>(0); }));
    return QSet<LineId>(lines.cbegin(), lines.cend());
}

Done OrderRepository::forgetMarks(StoreId store, Instant before)
{
    return m_database.run(forgetMarksSql, { { ":store"_L1, store }, { ":before"_L1, before } });
}

Result<QList<DueTime>> OrderRepository::dueTimes(StoreId store) const
{
    return m_database.select(dueTimesSql, { { ":store"_L1, store } }, dueTimeFrom);
}

Done OrderRepository::putDueTime(StoreId store, const DueTime& time)
{
    const QString replacing = m_database.dialect().replacing(
        { u"store_id"_s, u"serving"_s, u"from_state"_s }, { u"days"_s, u"minutes"_s });
    return m_database.run(putDueTimeSql + replacing,
                          {
                              { ":store"_L1, store },
                              { ":serving"_L1, time.serving },
                              { ":from"_L1, time.from },
                              { ":days"_L1, time.days },
                              { ":minutes"_L1, time.minutes },
                          });
}

Done OrderRepository::removeDueTime(StoreId store, Serving serving, OrderState from)
{
    return m_database.run(
        removeDueTimeSql,
        { { ":store"_L1, store }, { ":serving"_L1, serving }, { ":from"_L1, from } });
}

Done OrderRepository::watch(StoreId store, TradeId trade, OrderId order,
                            std::optional<Instant> dueAt, std::optional<OrderState> next)
{
    const QString replacing = m_database.dialect().replacing(
        { u"store_id"_s, u"order_id"_s }, { u"trade_id"_s, u"due_at"_s, u"next_state"_s });
    return m_database.run(watchSql + replacing,
                          {
                              { ":store"_L1, store },
                              { ":order"_L1, order },
                              { ":trade"_L1, trade },
                              { ":due"_L1, dueAt },
                              { ":next"_L1, next },
                          });
}

Done OrderRepository::unwatch(StoreId store, OrderId order)
{
    return m_database.run(unwatchSql, { { ":store"_L1, store }, { ":order"_L1, order } });
}

Result<QList<DueOrder>> OrderRepository::due(Instant now, qint64 limit) const
{
    return m_database.select(dueSql, { { ":now"_L1, now }, { ":limit"_L1, limit } }, dueOrderFrom);
}

Result<QList<TradeId>> OrderRepository::tradesBy(const QString& sql, StoreId store,
                                                 std::optional<BusinessDate> date) const
{
    Binds binds { { ":store"_L1, store } };
    if (date)
        binds.append({ ":date"_L1, *date });
    return m_database.select(sql, binds, [](const Row& row) { return row.id<TradeId>(0); });
}

Result<QList<TradeId>> OrderRepository::watchedTrades(StoreId store) const
{
    return tradesBy(watchedSql, store);
}

Result<QList<TradeId>> OrderRepository::openTrades(StoreId store) const
{
    return tradesBy(openSql, store);
}

Result<QList<TradeId>> OrderRepository::tradesPaidOn(StoreId store, BusinessDate date) const
{
    JANGBU_TRY_ASSIGN(const QString visible,
                      hidingUnfinishedImports(m_database, u"t.paid_import_id"_s));
    return tradesBy(paidOnSql.arg(visible), store, date);
}

Done OrderRepository::giveTo(StoreId store, TradeId from, TradeId to)
{
    const Binds binds { { ":store"_L1, store }, { ":from"_L1, from }, { ":to"_L1, to } };
    JANGBU_TRY(m_database.run(doubleOrdersSql, binds));
    for (const QString& table : hangingOnTrades)
        JANGBU_TRY(m_database.run(giveSql.arg(table), binds));
    return m_database.run(dropOrdersSql, binds);
}

Done OrderRepository::seatGuests(StoreId store, TableId from, TableId to)
{
    return m_database.run(seatSql,
                          { { ":store"_L1, store }, { ":from"_L1, from }, { ":to"_L1, to } });
}

} // namespace jangbu
