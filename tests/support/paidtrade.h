#pragma once

#include "core/payment/refundplan.h"

namespace jangbu::test {

inline const Instant paidAt = Instant::ofMs(1'795'262'400'000);
inline const BusinessDate paidOn(2026, 11, 21);

struct SoldLine {
    qint64 unitPrice;
    qint64 quantity;
    qint64 discount = 0;
};

struct PaidPart {
    qint64 amount;
    qint64 fee = 0;
};

/// A paid trade in memory: lines 11, 12 …, parts 101, 102 …
LedgerTrade paidTrade(const QList<SoldLine>& lines, const QList<PaidPart>& parts);

/// The plan as a refund of that trade, with an id of its own.
LedgerRefund refundFrom(const RefundPlan& plan);

} // namespace jangbu::test
