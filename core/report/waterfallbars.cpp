#include "core/report/waterfallbars.h"

namespace jangbu {

QList<WaterfallBar> waterfallBars(const Waterfall& waterfall)
{
    QList<WaterfallBar> bars;
    Money level;
    for (const Waterfall::Step& step : waterfall.steps) {
        const bool isDeduction = step.kind == Waterfall::Kind::Deduction;
        const Money next = isDeduction ? level - step.amount : step.amount;
        bars.append({ isDeduction ? level : Money(), next });
        level = next;
    }
    return bars;
}

AmountAxis waterfallAxis(const QList<WaterfallBar>& bars)
{
    Money lowest = bars.isEmpty() ? Money() : bars.first().to;
    Money highest = lowest;
    for (const WaterfallBar& bar : bars) {
        lowest = qMin(lowest, bar.to);
        highest = qMax(highest, bar.to);
    }
    return AmountAxis::over(lowest, highest);
}

Money signedAmount(const Waterfall::Step& step)
{
    return step.kind == Waterfall::Kind::Deduction ? -step.amount : step.amount;
}

} // namespace jangbu
