#pragma once

#include "core/report/report.h"
#include "core/report/shortamount.h"

namespace jangbu {

/// A step of a waterfall as a bar from one level to another.
struct WaterfallBar {
    Money from;
    Money to;

    Money top() const { return qMax(from, to); }
    Money bottom() const { return qMin(from, to); }
};

/// One for each step, in their order.
QList<WaterfallBar> waterfallBars(const Waterfall& waterfall);
/// It is cut where the levels lie far above 0.
AmountAxis waterfallAxis(const QList<WaterfallBar>& bars);
/// What stands at the step: a deduction is negative.
Money signedAmount(const Waterfall::Step& step);

} // namespace jangbu
