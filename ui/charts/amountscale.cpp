#include "ui/charts/amountscale.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr qreal leastMarkGap = 30;
constexpr qreal labelDistance = 8;

} // namespace

AmountScale AmountScale::fromZero(const QList<qint64>& values)
{
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const qint64 value : values) {
        lowest = qMin(lowest, value);
        highest = qMax(highest, value);
    }
    AmountScale scale = over(AmountAxis::over(Money::ofMinor(lowest), Money::ofMinor(highest)));
    // A value hardly above a mark needs no further step above it.
    const qint64 step = scale.m_axis.step.minor();
    const qint64 markBelow = scale.m_highest - step;
    if (markBelow > 0 && highest > markBelow && (highest - markBelow) <= step / 6)
        scale.m_highest = highest;
    return scale;
}

AmountScale AmountScale::over(const AmountAxis& axis)
{
    AmountScale scale;
    scale.m_axis = axis;
    scale.m_axis.steps = qMax(1, axis.steps);
    scale.m_lowest = axis.first.minor();
    scale.m_highest = scale.m_axis.last().minor();
    return scale;
}

qreal AmountScale::yOf(qint64 value, const QRectF& plot) const
{
    const qint64 shown = std::clamp(value, m_lowest, m_highest);
    const auto above = static_cast<qreal>(shown - m_lowest);
    const auto whole = static_cast<qreal>(m_highest - m_lowest);
    return plot.bottom() - plot.height() * above / whole;
}

QList<qint64> AmountScale::marks(qreal height) const
{
    const auto whole = static_cast<qreal>(m_highest - m_lowest);
    const qreal gap = height * static_cast<qreal>(m_axis.step.minor()) / whole;
    int every = 1;
    while (gap * every < leastMarkGap && every < m_axis.steps)
        ++every;
    QList<qint64> marks;
    for (int at = 0; at <= m_axis.steps; ++at) {
        const qint64 mark = m_axis.mark(at).minor();
        const qint64 place = m_lowest < 0 ? mark / m_axis.step.minor() : at;
        if (mark <= m_highest && place % every == 0)
            marks.append(mark);
    }
    return marks;
}

qreal AmountScale::labelRoom(const std::function<QString(qint64)>& text, qreal height) const
{
    qreal widest = 0;
    for (const qint64 mark : marks(height))
        widest = qMax(widest, textWidth(text(mark), TextStyle::Caption));
    return widest + labelDistance;
}

void AmountScale::draw(QPainter& painter, const QRectF& plot,
                       const std::function<QString(qint64)>& text, const Tokens& tokens) const
{
    const qint64 base = m_axis.isCut ? m_lowest : 0;
    for (const qint64 mark : marks(plot.height())) {
        const qreal y = yOf(mark, plot);
        drawRule(painter, plot.left(), plot.right(), y,
                 mark == base ? tokens.borderStrong : tokens.grid);
        // Where an axis is cut its base is no amount.
        if (m_axis.isCut && mark == base)
            continue;
        drawText(painter, { 0, y - 10, plot.left() - labelDistance, 20 }, Qt::AlignRight,
                 text(mark), TextStyle::Caption, tokens.muted);
    }
}

} // namespace jangbu::ui
