#include "core/trade/markline.h"

#include "core/ledger/ledgerreader.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/trade/orderrepository.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

namespace {

/// Marks of orders that were paid and forgotten in the kitchen go after this.
constexpr qint64 marksLastMs = 2 * msPerDay;

Result<LedgerOrder> orderOf(const LedgerTrade& trade, LineId line)
{
    const auto found = std::find_if(trade.lines.cbegin(), trade.lines.cend(),
                                    [line](const LedgerLine& each) { return each.id == line; });
    if (found == trade.lines.cend())
        return Error { ErrorCode::LineNotFound, { QString::number(line.value()) } };
    const auto order
        = std::find_if(trade.orders.cbegin(), trade.orders.cend(),
                       [&](const LedgerOrder& each) { return each.id == found->order; });
    JANGBU_CHECK(order != trade.orders.cend());
    return *order;
}

Done checkInKitchen(const LedgerTrade& trade, const LedgerOrder& order)
{
    if (trade.state == TradeState::Void)
        return Error { ErrorCode::TradeNotOpen, { QString::number(trade.id.value()) } };
    if (order.state == OrderState::Accepted || order.state == OrderState::Preparing)
        return done;
    return Error { ErrorCode::OrderStateInvalid,
                   { QString::number(order.id.value()), wordOf(order.state),
                     wordOf(OrderState::Preparing) } };
}

} // namespace

Done MarkLine::run(const Store& store, TradeId trade, LineId line, bool isDone)
{
    JANGBU_TRY(mayWork(m_database));
    if (isDone)
        JANGBU_TRY(start(store, trade, line));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY_ASSIGN(const LedgerTrade held,
                          TradeRepository(m_database).hold(store.id, trade));
        JANGBU_TRY_ASSIGN(const LedgerOrder order, orderOf(held, line));
        JANGBU_TRY(checkInKitchen(held, order));
        OrderRepository orders(m_database);
        if (!isDone)
            return orders.unmark(store.id, order.id, line);
        JANGBU_TRY(orders.forgetMarks(store.id, now.plusMs(-marksLastMs)));
        return orders.mark(store.id, trade, order.id, line, now);
    });
}

/// Somebody else may start it at the same moment, which is as good.
Done MarkLine::start(const Store& store, TradeId id, LineId line)
{
    JANGBU_TRY_ASSIGN(const auto trade, LedgerReader(m_database).find(id));
    if (!trade || LedgerReader::storeOf(id.value()) != store.id)
        return Error { ErrorCode::TradeNotFound, { QString::number(id.value()) } };
    JANGBU_TRY_ASSIGN(const LedgerOrder order, orderOf(*trade, line));
    if (order.state != OrderState::Accepted)
        return done;
    const Done started = m_changeOrder.run(store, id, order.id, OrderState::Preparing);
    const bool isOver = !started && started.error().code == ErrorCode::OrderStateInvalid;
    return isOver ? Done(done) : started;
}

} // namespace jangbu
