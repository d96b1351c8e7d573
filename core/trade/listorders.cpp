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
    if (orders.size() == first)
        return done;
    JANGBU_TRY_ASSIGN(const auto changes,
                      OrderRepository(m_database).changesOf(store.id, trade.id));
    for (qsizetype at = first; at < orders.size(); ++at) {
        for (const OrderChange& change : changes) {
            if (change.order != orders[at].order.id)
                continue;
            orders[at].sinceUtc = change.atUtc;
            orders[at].reason = change.reason;
        }
    }
    return done;
}

} // namespace jangbu
