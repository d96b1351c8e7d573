#include "core/payment/voidtrade.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/stockcounts.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// What the orders of a trade took. A cancelled order has given back already, and past sales that
/// were imported never took anything.
StockCounts stockTakenBy(const LedgerTrade& trade)
{
    StockCounts taken;
    if (trade.importedBy)
        return taken;
    const QSet<OrderId> cancelled = trade.cancelledOrders();
    for (const LedgerLine& line : trade.lines) {
        if (!cancelled.contains(line.order))
            taken.add(line.product, line.quantity);
    }
    return taken;
}

} // namespace

Done VoidTrade::run(const Store& store, TradeId id, const QString& reason)
{
    JANGBU_TRY(mayDo(m_database, Right::VoidTrade));
    JANGBU_TRY_ASSIGN(const QString why, parseOptionalText(reason));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        TradeRepository trades(m_database);
        JANGBU_TRY_ASSIGN(LedgerTrade trade, trades.hold(store.id, id));
        if (trade.state != TradeState::Open)
            return Error { ErrorCode::TradeNotOpen, { QString::number(id.value()) } };
        if (!trade.parts.isEmpty())
            return Error { ErrorCode::TradePartlyPaid, { QString::number(id.value()) } };
        trade.voidedAtUtc = now;
        trade.voidReason = why;
        JANGBU_TRY(trades.markVoid(store.id, trade));
        JANGBU_TRY(stockTakenBy(trade).giveBackTo(m_database, store.id));
        return record(m_database,
                      { .act = Act::TradeVoided,
                        .store = store.id,
                        .subject = QString::number(id.value()),
                        .before = { { u"amount"_s, store.currency.toDecimal(trade.amount) } },
                        .after = { { u"table"_s, trade.tableName }, { u"reason"_s, why } } });
    });
}

} // namespace jangbu
