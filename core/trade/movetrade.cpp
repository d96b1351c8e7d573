#include "core/trade/movetrade.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/orderrepository.h"
#include "core/trade/tradelimits.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error notOpen(TradeId trade)
{
    return { ErrorCode::TradeNotOpen, { QString::number(trade.value()) } };
}

/// A trade that came in with a file stays what the file says.
bool mayMove(const LedgerTrade& trade)
{
    return trade.state == TradeState::Open && !trade.importedBy;
}

Done checkTogether(const Currency& currency, const LedgerTrade& one, const LedgerTrade& other)
{
    const Money total = one.amount + other.amount;
    if (total > maxTradeAmount)
        return Error { ErrorCode::AmountTooLarge, { currency.toDecimal(total) } };
    const qint64 lines = one.lines.size() + other.lines.size();
    if (lines > maxTradeLines)
        return Error { ErrorCode::AmountTooLarge, { QString::number(lines) } };
    return done;
}

} // namespace

Done MoveTrade::run(const Store& store, TradeId trade, const QString& tableName)
{
    JANGBU_TRY(mayWork(m_database));
    JANGBU_TRY_ASSIGN(const QString name, parseName(tableName));
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    const auto newTable = ids.next<TableId>();
    return inTransaction(m_database, [&]() -> Done {
        TradeRepository trades(m_database);
        JANGBU_TRY_ASSIGN(const LedgerTrade held, trades.hold(store.id, trade));
        if (!mayMove(held))
            return notOpen(trade);
        JANGBU_TRY_ASSIGN(const auto known, trades.findTable(store.id, name));
        const TableId to = known.value_or(newTable);
        if (held.table == to)
            return done;
        if (!known)
            JANGBU_TRY(trades.addTable(store.id, to, name));
        JANGBU_TRY_ASSIGN(const auto other, trades.openTradeOn(store.id, to));
        if (other)
            return Error { ErrorCode::TableInUse, { name } };
        JANGBU_TRY(moveHeld(store, held, to, name));
        return record(m_database,
                      { .act = Act::TradeMoved,
                        .store = store.id,
                        .subject = QString::number(trade.value()),
                        .before = { { u"table"_s, held.tableName } },
                        .after = { { u"table"_s, name } } });
    });
}

Done MoveTrade::moveHeld(const Store& store, const LedgerTrade& trade, TableId to,
                         const QString& name)
{
    if (trade.table)
        JANGBU_TRY(OrderRepository(m_database).seatGuests(store.id, *trade.table, to));
    return TradeRepository(m_database).moveTo(store.id, trade, to, name);
}

Done MoveTrade::join(const Store& store, TradeId from, TradeId into, const QString& reason)
{
    JANGBU_TRY(mayWork(m_database));
    if (from == into)
        return notOpen(from);
    JANGBU_TRY_ASSIGN(const QString why, parseOptionalText(reason));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        TradeRepository trades(m_database);
        // In the order of ids, so that two programs never wait crosswise.
        JANGBU_TRY_ASSIGN(LedgerTrade first, trades.hold(store.id, std::min(from, into)));
        JANGBU_TRY_ASSIGN(LedgerTrade second, trades.hold(store.id, std::max(from, into)));
        LedgerTrade& leaving = from < into ? first : second;
        const LedgerTrade& staying = from < into ? second : first;
        if (!mayMove(leaving) || !mayMove(staying))
            return notOpen(mayMove(leaving) ? into : from);
        JANGBU_TRY(checkTogether(store.currency, leaving, staying));
        OrderRepository orders(m_database);
        JANGBU_TRY(orders.giveTo(store.id, from, into));
        if (leaving.table && staying.table)
            JANGBU_TRY(orders.seatGuests(store.id, *leaving.table, *staying.table));
        JANGBU_TRY(trades.addAmount(
            store.id, { .id = into, .amount = staying.amount, .version = staying.version },
            leaving.amount));
        JANGBU_TRY(trades.addAmount(
            store.id, { .id = from, .amount = leaving.amount, .version = leaving.version },
            -leaving.amount));
        ++leaving.version;
        leaving.voidedAtUtc = now;
        leaving.voidReason = why;
        JANGBU_TRY(trades.markVoid(store.id, leaving));
        return record(m_database,
                      { .act = Act::TradesJoined,
                        .store = store.id,
                        .subject = QString::number(from.value()),
                        .before = { { u"table"_s, leaving.tableName } },
                        .after = { { u"into"_s, QString::number(into.value()) },
                                   { u"table"_s, staying.tableName },
                                   { u"reason"_s, why } } });
    });
}

} // namespace jangbu
