#pragma once

#include "core/calendar/businessdate.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <array>

namespace jangbu {

/// What card companies may take at most of a small Korean merchant, by the sales of the year
/// before: the preferential classes of the Financial Services Commission (금융위원회) in force
/// since 2025-02-14, which the selections of 2025-08-14 and 2026-02-14 left as they were. Merchants
/// are put into a class twice a year, about 14 February and 14 August.
struct PreferentialClass {
    Money salesOver; ///< Sales of the year before, in won: more than this …
    Money salesUpTo; ///< … and no more than this.
    Rate credit;
    Rate debit;
};

/// From the smallest shops to the largest.
const std::array<PreferentialClass, 4>& preferentialClasses();

/// Since when they hold.
BusinessDate preferentialClassesSince();

} // namespace jangbu
