#include "core/payment/refundtrade.h"

#include "core/audit/auditlog.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/rollups.h"
#include "core/payment/paymentrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/stockcounts.h"
#include "core/trade/traderepository.h"

#include <QHash>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

StockCounts stockGivenBackBy(const LedgerTrade& trade, const LedgerRefund& refund)
{
    QHash<LineId, ProductId> products;
    for (const LedgerLine& line : trade.lines)
        products.insert(line.id, line.product);
    StockCounts stock;
    for (const RefundedLine& line : refund.lines)
        stock.add(*products.constFind(line.line), line.quantity);
    return stock;
}

} // namespace

struct RefundTrade::Attempt {
    const Store& store;
    TradeId trade;
    const RefundRequest& request;
    QString reason;
    Instant at;
    bool givesStockBack;
    RefundId id;
};

Result<LedgerRefund> RefundTrade::run(const Store& store, TradeId trade,
                                      const RefundRequest& request, const Options& options)
{
    JANGBU_TRY(mayDo(m_database, Right::Refund));
    JANGBU_TRY_ASSIGN(const QString reason, parseOptionalText(options.reason));
    const Instant at = options.at.value_or(m_clock.nowUtc());
    while (true) {
        JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
        const Attempt attempt {
            store, trade, request, reason, at, options.givesStockBack, ids.next<RefundId>()
        };
        JANGBU_TRY_ASSIGN(const auto refunded,
                          inTransaction(m_database, [&] { return refund(attempt); }));
        if (refunded)
            return *refunded;
    }
}

/// Nothing where the trade has a refund with a higher id, from a program that took its block of
/// ids later: refunds stand by id, in the order in which they were made.
Result<std::optional<LedgerRefund>> RefundTrade::refund(const Attempt& attempt)
{
    const Store& store = attempt.store;
    JANGBU_TRY_ASSIGN(const auto trade, TradeRepository(m_database).hold(store.id, attempt.trade));
    JANGBU_TRY_ASSIGN(const RefundPlan plan, planRefund(trade, attempt.request, store.currency));
    JANGBU_TRY_ASSIGN(const BusinessDate date, refundDateOf(store, trade, attempt.at));
    if (!trade.refunds.isEmpty() && trade.refunds.constLast().id > attempt.id)
        return std::optional<LedgerRefund>();
    const LedgerRefund refund {
        .id = attempt.id,
        .trade = trade.id,
        .refundedAtUtc = attempt.at,
        .businessDate = date,
        .reason = attempt.reason,
        .amount = plan.amount,
        .fee = plan.fee,
        .importedBy = std::nullopt,
        .lines = plan.lines,
        .parts = plan.parts,
    };
    JANGBU_TRY(write(attempt, trade, refund));
    return std::optional(refund);
}

Done RefundTrade::write(const Attempt& attempt, const LedgerTrade& trade,
                        const LedgerRefund& refund)
{
    const Store& store = attempt.store;
    JANGBU_TRY(BusinessDays(m_database).pass(store, refund.businessDate, Money(), refund.amount));
    JANGBU_TRY(PaymentRepository(m_database).addRefund(store.id, refund));
    RollupDeltas deltas;
    deltas.addRefund(store, trade, refund);
    JANGBU_TRY(deltas.writeTo(m_database));
    if (attempt.givesStockBack)
        JANGBU_TRY(stockGivenBackBy(trade, refund).giveBackTo(m_database, store.id));
    return record(m_database,
                  { .act = Act::Refunded,
                    .store = store.id,
                    .subject = QString::number(trade.id.value()),
                    .after = { { u"amount"_s, store.currency.toDecimal(refund.amount) },
                               { u"reason"_s, refund.reason },
                               { u"date"_s, refund.businessDate.toIso() } } });
}

} // namespace jangbu
