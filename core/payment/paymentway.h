#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

namespace jangbu {

/// The way of a payment as the books hold it, from what was asked for: a card has a company, and
/// is CREDIT where its kind is not said; another way has a name; cash has neither. VALUE_INVALID,
/// NAME_INVALID.
Result<PaymentWay> parsePaymentWay(const PaymentWay& asked);

/// Gives a card's part the fee of its moment, or marks it where no rate is known.
void ratePart(LedgerPart& part, const FeeSchedule& schedule, StoreId store, BusinessDate date);

} // namespace jangbu
