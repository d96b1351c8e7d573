#pragma once

#include "core/money/currency.h"
#include "core/text/errortext.h"

namespace jangbu {

/// An amount for charts: `8,471만`, `1.23억`, `84.7M`, `−486K`; small ones in full.
QString shortAmount(Money amount, const Currency& currency, Language language);

/// The marks of a chart's axis: round steps of 1, 2 or 5 × 10ⁿ, at most about four.
struct AmountAxis {
    Money first;
    Money step;
    int steps = 1;
    bool isCut = false; ///< It does not start at 0.

    Money mark(int at) const { return Money::ofMinor(first.minor() + at * step.minor()); }
    Money last() const { return mark(steps); }

    /// For values from `lowest` to `highest`. It is cut where they all lie far above 0.
    static AmountAxis over(Money lowest, Money highest);
};

} // namespace jangbu
