#include "core/interchange/refundwriter.h"

#include "core/ledger/businessdays.h"
#include "core/payment/paymentrepository.h"
#include "core/trade/traderepository.h"

namespace jangbu {

Done RefundWriter::write(const Store& store, const LedgerTrade& trade,
                         const QList<LedgerRefund>& refunds)
{
    JANGBU_TRY(TradeRepository(m_database).countChange(store.id, trade));
    // Refunds stand by id in the order in which they were made. Since the ids were taken, others
    // may have made some, or taken some out.
    const auto found = m_ids.find(store.id);
    if (found == m_ids.end() || found->second.left() < refunds.size())
        return ErrorCode::StorageConflict;
    IdRange& ids = found->second;
    if (!trade.refunds.isEmpty() && trade.refunds.last().id.value() > ids.first())
        return ErrorCode::StorageConflict;
    for (LedgerRefund refund : refunds) {
        refund.id = ids.next<RefundId>();
        refund.importedBy = m_import;
        JANGBU_TRY(
            BusinessDays(m_database).pass(store, refund.businessDate, Money(), refund.amount));
        JANGBU_TRY(PaymentRepository(m_database).addRefund(store.id, refund));
        m_rollups.addRefund(store, trade, refund);
    }
    return m_rollups.size() < maxRollups ? Done(done) : m_rollups.writeTo(m_database);
}

} // namespace jangbu
