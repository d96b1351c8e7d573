#include "core/trade/changeorder.h"

#include "core/audit/auditlog.h"
#include "core/ledger/restoreday.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/orderwatch.h"
#include "core/trade/stockcounts.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

struct ChangeOrder::Wanted {
    OrderId order;
    OrderState to;
    Instant at;
    ChangedBy by = ChangedBy::Owner;
    QString reason {};
    std::optional<TableId> onlyAt {}; ///< The order has to stand in the open trade of this table.
};

namespace {

Error stateInvalid(const LedgerOrder& order, OrderState to)
{
    return { ErrorCode::OrderStateInvalid,
             { QString::number(order.id.value()), wordOf(order.state), wordOf(to) } };
}

} // namespace

Done ChangeOrder::run(const Store& store, TradeId trade, OrderId order, OrderState to,
                      const QString& reason)
{
    JANGBU_TRY(to == OrderState::Cancelled ? mayDo(m_database, Right::VoidTrade)
                                           : mayWork(m_database));
    JANGBU_TRY_ASSIGN(const QString why, parseOptionalText(reason));
    return change(store, trade, { order, to, m_clock.nowUtc(), ChangedBy::Owner, why });
}

Done ChangeOrder::runDue(const Store& store, TradeId trade, OrderId order, OrderState to,
                         Instant dueAt)
{
    return change(store, trade, { order, to, dueAt, ChangedBy::Clock });
}

Done ChangeOrder::cancel(const Store& store, TradeId trade, OrderId order, const QString& reason)
{
    return run(store, trade, order, OrderState::Cancelled, reason);
}

Done ChangeOrder::cancelAtTable(const Store& store, TableId table, OrderId order)
{
    JANGBU_TRY_ASSIGN(const auto open, TradeRepository(m_database).openTradeOn(store.id, table));
    if (!open)
        return Error { ErrorCode::OrderNotFound, { QString::number(order.value()) } };
    return change(store, *open,
                  { .order = order,
                    .to = OrderState::Cancelled,
                    .at = m_clock.nowUtc(),
                    .by = ChangedBy::Guest,
                    .onlyAt = table });
}

Done ChangeOrder::change(const Store& store, TradeId trade, Wanted wanted)
{
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    const qint64 changeId = ids.skip(1);
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY_ASSIGN(const LedgerTrade held,
                          TradeRepository(m_database).hold(store.id, trade));
        const auto order
            = std::find_if(held.orders.cbegin(), held.orders.cend(),
                           [&](const LedgerOrder& each) { return each.id == wanted.order; });
        if (order == held.orders.cend() || (wanted.onlyAt && held.table != wanted.onlyAt))
            return Error { ErrorCode::OrderNotFound, { QString::number(wanted.order.value()) } };
        const bool isCancel = wanted.to == OrderState::Cancelled;
        const bool isGuest = wanted.by == ChangedBy::Guest;
        if (held.state == TradeState::Void || (isCancel && held.state != TradeState::Open))
            return Error { ErrorCode::TradeNotOpen, { QString::number(trade.value()) } };
        if (wanted.to == OrderState::ReturnRequested && held.state != TradeState::Paid)
            return Error { ErrorCode::TradeNotPaid, { QString::number(trade.value()) } };
        if (!mayBecome(order->serving, order->state, wanted.to)
            || (isGuest && order->state != OrderState::Placed))
            return stateInvalid(*order, wanted.to);
        if (isGuest && !held.parts.isEmpty())
            return Error { ErrorCode::TradePartlyPaid, { QString::number(trade.value()) } };

        if (held.archivedIn) // There is no row to change.
            JANGBU_TRY(RestoreDay(m_database).run(store.id, *held.businessDate));
        LedgerOrder changed = *order;
        changed.state = wanted.to;
        JANGBU_TRY(OrderRepository(m_database)
                       .change(store.id, trade,
                               { changeId, order->id, order->state, wanted.to, wanted.at, wanted.by,
                                 wanted.reason }));
        if (isCancel)
            JANGBU_TRY(giveBack(store, held, wanted));
        if (wanted.to != OrderState::Accepted && wanted.to != OrderState::Preparing)
            JANGBU_TRY(OrderRepository(m_database).unmarkAll(store.id, order->id));
        JANGBU_TRY(OrderWatch(m_database).follow(store, trade, changed, wanted.at));
        return note(store, held, *order, wanted);
    });
}

/// What takes money away or gives it back; how far an order has come stands in its own history.
Done ChangeOrder::note(const Store& store, const LedgerTrade& trade, const LedgerOrder& order,
                       const Wanted& wanted)
{
    const std::optional<Act> act = wanted.to == OrderState::Cancelled
        ? std::optional(Act::OrderCancelled)
        : wanted.to == OrderState::ReturnRequested   ? Act::ReturnAsked
        : wanted.to == OrderState::Returned          ? Act::ReturnApproved
        : order.state == OrderState::ReturnRequested ? std::optional(Act::ReturnRefused)
                                                     : std::nullopt;
    if (!act)
        return done;
    Money amount;
    for (const LedgerLine& line : trade.lines) {
        if (line.order == wanted.order)
            amount += line.amount;
    }
    return record(
        m_database,
        { .act = *act,
          .store = store.id,
          .subject = QString::number(trade.id.value()),
          .before = { { u"state"_s, wordOf(order.state) } },
          .after = { { u"order"_s, QString::number(order.id.value()) },
                     { u"table"_s, trade.tableName },
                     { u"amount"_s, store.currency.toDecimal(amount) },
                     { u"reason"_s, wanted.reason },
                     { u"by"_s, wanted.by == ChangedBy::Guest ? u"guest"_s : u"owner"_s } } });
}

/// The stock of an order's lines, and its amount.
Done ChangeOrder::giveBack(const Store& store, const LedgerTrade& trade, const Wanted& wanted)
{
    StockCounts stock;
    Money amount;
    for (const LedgerLine& line : trade.lines) {
        if (line.order != wanted.order)
            continue;
        stock.add(line.product, line.quantity);
        amount += line.amount;
    }
    if (trade.amount - amount < trade.partsTaken())
        return Error { ErrorCode::TradePartlyPaid, { QString::number(trade.id.value()) } };
    // Past sales that were imported never took anything.
    if (!trade.importedBy)
        JANGBU_TRY(stock.giveBackTo(m_database, store.id));
    JANGBU_TRY(OrderRepository(m_database).dropLines(store.id, trade.id, wanted.order));
    return TradeRepository(m_database)
        .addAmount(store.id, { .id = trade.id, .amount = trade.amount, .version = trade.version },
                   -amount);
}

} // namespace jangbu
