#include "core/payment/takebackpart.h"

#include "core/audit/auditlog.h"
#include "core/payment/paymentrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

Done TakeBackPart::run(const Store& store, TradeId id, PartId part, const QString& reason)
{
    JANGBU_TRY(mayDo(m_database, Right::VoidTrade));
    JANGBU_TRY_ASSIGN(const QString why, parseOptionalText(reason));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY_ASSIGN(const auto trade, TradeRepository(m_database).hold(store.id, id));
        const auto taken = std::find_if(trade.parts.cbegin(), trade.parts.cend(),
                                        [part](const auto& each) { return each.id == part; });
        if (taken == trade.parts.cend())
            return Error { ErrorCode::PartNotFound, { QString::number(part.value()) } };
        if (trade.state != TradeState::Open)
            return Error { ErrorCode::TradeNotOpen, { QString::number(id.value()) } };
        JANGBU_TRY(PaymentRepository(m_database).takeBack(store.id, id, *taken, now, why));
        return record(m_database,
                      { .act = Act::PaymentTakenBack,
                        .store = store.id,
                        .subject = QString::number(id.value()),
                        .before = { { u"amount"_s, store.currency.toDecimal(taken->amount) },
                                    { u"method"_s, wordOf(taken->way.method) } },
                        .after = { { u"reason"_s, why } } });
    });
}

} // namespace jangbu
