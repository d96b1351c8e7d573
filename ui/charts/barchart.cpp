#include "ui/charts/barchart.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr qreal topRoom = 10;
constexpr qreal widestBar = 32;
constexpr qreal partOfSlot = 0.62;
constexpr qreal radius = 3;
constexpr qreal beforeThickness = 1.75;
constexpr qreal beforeOverhang = 4;

} // namespace

BarChart::BarChart(QWidget* parent)
    : ChartView(parent)
{
}

void BarChart::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void BarChart::setBars(QList<Bar> bars, Names names)
{
    m_bars = std::move(bars);
    m_names = std::move(names);
    QList<qint64> values;
    for (const Bar& bar : std::as_const(m_bars))
        values << bar.value.value_or(0) << bar.before.value_or(0);
    m_scale = AmountScale::fromZero(values);
    noteNewData();
}

ChartNumbers BarChart::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    const bool compares = !m_names.before.isEmpty();
    if (compares)
        numbers.columns.append({ m_names.before, m_formats.fullText });
    for (const Bar& bar : m_bars) {
        ChartNumbers::Row row { bar.longLabel, { bar.value } };
        if (compares)
            row.values.append(bar.before);
        numbers.rows.append(row);
    }
    return numbers;
}

ChartTip BarChart::tipOf(int point) const
{
    const Bar& bar = m_bars.at(point);
    ChartTip tip { bar.longLabel, bar.note };
    if (bar.value)
        tip.rows.append({ m_names.value, m_formats.fullText(*bar.value) });
    if (bar.before)
        tip.rows.append({ m_names.before, m_formats.fullText(*bar.before) });
    if (bar.value && bar.before) {
        tip.rows.append({ tr("Difference"), m_formats.changeText(*bar.value, *bar.before), true });
    }
    return tip;
}

QRectF BarChart::plot() const
{
    const qreal height = qMax(1.0, this->height() - topRoom - axisNameHeight);
    const qreal left = m_formats.shortText ? m_scale.labelRoom(m_formats.shortText, height) : 0;
    return { left, topRoom, qMax(1.0, width() - left), height };
}

qreal BarChart::slotWidth() const
{
    return plot().width() / qMax(1, pointCount());
}

qreal BarChart::barWidth() const
{
    return qMin(widestBar, slotWidth() * partOfSlot);
}

qreal BarChart::middleOf(int point) const
{
    return plot().left() + slotWidth() * (point + 0.5);
}

QRectF BarChart::barRect(int point) const
{
    const QRectF area = plot();
    const qreal width = barWidth();
    const qreal base = m_scale.yOf(0, area);
    const qreal end = m_scale.yOf(m_bars.at(point).value.value_or(0), area);
    return { middleOf(point) - width / 2, qMin(base, end), width, qAbs(base - end) };
}

std::optional<qreal> BarChart::beforeY(int point) const
{
    const std::optional<qint64> before = m_bars.at(point).before;
    return before ? std::optional(m_scale.yOf(*before, plot())) : std::nullopt;
}

QRectF BarChart::pointRect(int point) const
{
    const QRectF area = plot();
    const qreal width = barWidth() + 2 * beforeOverhang + 6;
    const QRectF bar = barRect(point);
    const qreal top = qMin(bar.top(), beforeY(point).value_or(bar.top()));
    return { middleOf(point) - width / 2, top, width, area.bottom() - top };
}

int BarChart::pointAt(const QPointF& place) const
{
    const QRectF area = plot();
    if (m_bars.isEmpty() || place.x() < area.left() || place.x() >= area.right())
        return -1;
    return qBound(0, static_cast<int>((place.x() - area.left()) / slotWidth()), pointCount() - 1);
}

void BarChart::drawBar(QPainter& painter, int point, const Tokens& tokens) const
{
    const Bar& bar = m_bars.at(point);
    if (bar.value.value_or(0) != 0) {
        QColor color = tokens.chart.front();
        if (bar.isRunning)
            color.setAlphaF(0.45F);
        const bool isDownward = *bar.value < 0;
        painter.fillPath(barPath(sharp(painter, barRect(point)), radius, isDownward), color);
    }
    if (const std::optional<qreal> y = beforeY(point)) {
        const qreal width = barWidth() + 2 * beforeOverhang;
        const QRectF line(middleOf(point) - width / 2, *y - beforeThickness / 2, width,
                          beforeThickness);
        painter.fillRect(sharp(painter, line), tokens.text);
    }
}

void BarChart::draw(QPainter& painter, const Tokens& tokens) const
{
    const QRectF area = plot();
    m_scale.draw(painter, area, m_formats.shortText, tokens);
    if (hoveredPoint() >= 0) {
        QColor tint = tokens.accent;
        tint.setAlphaF(0.07F);
        const qreal width = barWidth() + 2 * beforeOverhang + 6;
        const QRectF column(middleOf(hoveredPoint()) - width / 2, 0, width, area.bottom());
        painter.fillPath(barPath(sharp(painter, column), 6), tint);
    }
    QList<AxisName> names;
    for (int at = 0; at < pointCount(); ++at) {
        drawBar(painter, at, tokens);
        const Bar& bar = m_bars.at(at);
        const bool isNamedInFull = bar.isRunning && !bar.boldLabel.isEmpty();
        names.append({ middleOf(at), isNamedInFull ? bar.boldLabel : bar.label,
                       bar.isRunning || at == hoveredPoint() });
    }
    // The base line stays visible over bars.
    drawRule(painter, area.left(), area.right(), m_scale.yOf(0, area), tokens.borderStrong);
    drawAxisNames(painter, names, area.bottom() + 2, tokens);
}

} // namespace jangbu::ui
