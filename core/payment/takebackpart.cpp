#include "core/payment/takebackpart.h"

#include "core/payment/paymentrepository.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

Done TakeBackPart::run(const Store& store, TradeId id, PartId part, const QString& reason)
{
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
        return PaymentRepository(m_database).takeBack(store.id, id, *taken, now, why);
    });
}

} // namespace jangbu
