#include "core/trade/listorders.h"

#include "core/ledger/ledgerreader.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

namespace {

ListedOrder listed(const LedgerTrade& trade, const LedgerOrder& order)
{
    ListedOrder shown { .trade = trade.id,
                        .tradeState = trade.state,
                        .tableName = trade.tableName,
                        .order = order,
                        .sinceUtc = order.orderedAtUtc };
    for (const LedgerLine& line : trade.lines) {
        if (line.order != order.id)
            continue;
        shown.amount += line.amount;
        shown.lines.append(line);
    }
    return shown;
}

} // namespace

Result<QList<ListedOrder>> ListOrders::run(const Store& store, const OrdersQuestion& question) const
{
    return inSnapshot(m_database, [&]() -> Result<QList<ListedOrder>> {
        JANGBU_TRY_ASSIGN(const auto trades, tradesFor(store, question));
        JANGBU_TRY_ASSIGN(const auto found, LedgerReader(m_database).findAll(store.id, trades));
        QList<ListedOrder> orders;
        for (const LedgerTrade& trade : found)
            JANGBU_TRY(addOrdersOf(store, trade, question, orders));
        std::sort(orders.begin(), orders.end(), [](const ListedOrder& lhs, const ListedOrder& rhs) {
            return std::tie(lhs.order.orderedAtUtc, lhs.order.id)
                < std::tie(rhs.order.orderedAtUtc, rhs.order.id);
        });
        return orders;
    });
}

Result<QList<TradeId>> ListOrders::tradesFor(const Store& store,
                                             const OrdersQuestion& question) const
{
    const OrderRepository orders(m_database);
    JANGBU_TRY_ASSIGN(auto trades, orders.openTrades(store.id));
    JANGBU_TRY_ASSIGN(const auto watched, orders.watchedTrades(store.id));
    trades += watched;
    if (question.paidOn) {
        JANGBU_TRY_ASSIGN(const auto paid, orders.tradesPaidOn(store.id, *question.paidOn));
        trades += paid;
    }
    std::sort(trades.begin(), trades.end());
    trades.erase(std::unique(trades.begin(), trades.end()), trades.end());
    return trades;
}

Done ListOrders::addOrdersOf(const Store& store, const LedgerTrade& trade,
                             const OrdersQuestion& question, QList<ListedOrder>& orders) const
{
    // A paid trade that is only watched shows what is still under way in it.
    const bool isAsked = trade.state == TradeState::Open
        || (question.paidOn && trade.businessDate == question.paidOn);
    const qsizetype first = orders.size();
    if (trade.state == TradeState::Void)
        return done;
    for (const LedgerOrder& order : trade.orders) {
        if (!question.states.isEmpty() && !question.states.contains(order.state))
            continue;
        if (isAsked || isUnderWay(order.state))
            orders.append(listed(trade, order));
    }
    return orders.size() == first ? Done(done) : addHistory(store, trade.id, orders, first);
}

/// Of those from `first` on, which are all of this trade.
Done ListOrders::addHistory(const Store& store, TradeId trade, QList<ListedOrder>& orders,
                            qsizetype first) const
{
    const OrderRepository repository(m_database);
    JANGBU_TRY_ASSIGN(const auto changes, repository.changesOf(store.id, trade));
    JANGBU_TRY_ASSIGN(const auto marks, repository.marks(store.id));
    for (qsizetype at = first; at < orders.size(); ++at) {
        for (const OrderChange& change : changes) {
            if (change.order != orders[at].order.id)
                continue;
            orders[at].sinceUtc = change.atUtc;
            orders[at].reason = change.reason;
        }
        for (const LedgerLine& line : std::as_const(orders[at].lines)) {
            if (marks.contains(line.id))
                orders[at].doneLines.insert(line.id);
        }
    }
    return done;
}

Result<ListedOrder> ListOrders::find(const Store& store, OrderId id) const
{
    return inSnapshot(m_database, [&]() -> Result<ListedOrder> {
        JANGBU_TRY_ASSIGN(const TradeId in, OrderRepository(m_database).tradeOf(store.id, id));
        JANGBU_TRY_ASSIGN(const auto trade, LedgerReader(m_database).find(in));
        QList<ListedOrder> found;
        if (trade) {
            for (const LedgerOrder& order : trade->orders) {
                if (order.id == id)
                    found.append(listed(*trade, order));
            }
        }
        if (found.isEmpty())
            return Error { ErrorCode::OrderNotFound, { QString::number(id.value()) } };
        JANGBU_TRY(addHistory(store, in, found, 0));
        return found.constFirst();
    });
}

} // namespace jangbu
