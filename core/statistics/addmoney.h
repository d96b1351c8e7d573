#pragma once

#include "core/money/money.h"
#include "core/result.h"

namespace jangbu {

/// Adds to a sum that may reach over any number of days. AMOUNT_TOO_LARGE past 64 bits.
inline Done addMoney(Money& sum, Money amount)
{
    const auto total = checkedSum(sum, amount);
    if (!total)
        return Error { ErrorCode::AmountTooLarge, { QString::number(amount.minor()) } };
    sum = *total;
    return done;
}

} // namespace jangbu
