#include "ui/charts/stepchart.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr qreal stepTopRoom = 20; ///< For the label of the last value.
constexpr qreal stepSideRoom = 4;
constexpr qreal stepBaseRoom = 8; ///< Between the lowest value and the base line.
constexpr qreal stepLineWidth = 2.25;

} // namespace

StepChart::StepChart(QWidget* parent)
    : ChartView(parent)
{
}

void StepChart::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void StepChart::setSteps(QList<Step> steps, BusinessDate until, Names names)
{
    m_steps = std::move(steps);
    m_until = m_steps.isEmpty() ? until : qMax(until, m_steps.last().from);
    m_names = std::move(names);
    noteNewData();
}

ChartNumbers StepChart::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    for (const Step& step : m_steps)
        numbers.rows.append({ step.longLabel, { step.value } });
    return numbers;
}

ChartTip StepChart::tipOf(int point) const
{
    const Step& step = m_steps.at(point);
    ChartTip tip { step.longLabel,
                   {},
                   { { m_names.value, m_formats.fullText(step.value), true } } };
    if (point > 0) {
        const QString change = m_formats.changeText(step.value, m_steps.at(point - 1).value);
        tip.rows.append({ tr("Difference"), change });
    }
    return tip;
}

QRectF StepChart::plot() const
{
    return { stepSideRoom, stepTopRoom, qMax(1.0, width() - 2 * stepSideRoom),
             qMax(1.0, height() - stepTopRoom - axisNameHeight - stepBaseRoom) };
}

qreal StepChart::xOf(BusinessDate date) const
{
    const qint64 whole = m_steps.first().from.daysTo(m_until);
    if (whole == 0)
        return plot().left();
    const auto part = static_cast<qreal>(m_steps.first().from.daysTo(date));
    return plot().left() + plot().width() * part / static_cast<qreal>(whole);
}

QPointF StepChart::placeOf(int point) const
{
    const auto [low, high] = std::minmax_element(
        m_steps.cbegin(), m_steps.cend(),
        [](const Step& left, const Step& right) { return left.value < right.value; });
    const QRectF area = plot();
    const Step& step = m_steps.at(point);
    const auto range = static_cast<qreal>(high->value - low->value);
    const qreal part = range == 0 ? 0.5 : static_cast<qreal>(step.value - low->value) / range;
    return { xOf(step.from), area.bottom() - area.height() * part };
}

QRectF StepChart::pointRect(int point) const
{
    return QRectF(placeOf(point), QSizeF()).adjusted(-6, -6, 6, 6);
}

int StepChart::pointAt(const QPointF& place) const
{
    int found = hasData() ? 0 : -1;
    for (int at = 0; at < pointCount(); ++at) {
        if (xOf(m_steps.at(at).from) <= place.x() + 6)
            found = at;
    }
    return found;
}

void StepChart::drawLabels(QPainter& painter, const Tokens& tokens) const
{
    const int last = pointCount() - 1;
    const qreal right = width();
    const qreal lastY = placeOf(last).y();
    drawText(painter, { 0, lastY - 22, right, 20 }, Qt::AlignRight,
             m_formats.shortText(m_steps.at(last).value), TextStyle::CaptionBold, tokens.text);
    if (last > 0) {
        drawText(painter, { 0, placeOf(0).y() - 22, right / 2, 20 }, Qt::AlignLeft,
                 m_formats.shortText(m_steps.first().value), TextStyle::Caption, tokens.muted);
    }
    const qreal below = height() - axisNameHeight + 2;
    qreal taken = -1;
    for (int at = 0; at < pointCount(); ++at) {
        const QString& label = m_steps.at(at).label;
        const bool isHovered = at == hoveredPoint();
        const qreal labelWidth = textWidth(label, TextStyle::CaptionBold) + 1;
        const qreal left = qMin(placeOf(at).x() - stepSideRoom, right - labelWidth);
        if (left < taken)
            continue;
        drawText(painter, { left, below, labelWidth, axisNameHeight - 2 }, Qt::AlignLeft, label,
                 isHovered ? TextStyle::CaptionBold : TextStyle::Caption,
                 isHovered ? tokens.text : tokens.muted);
        taken = left + labelWidth + 6;
    }
}

void StepChart::draw(QPainter& painter, const Tokens& tokens) const
{
    const QRectF area = plot();
    drawRule(painter, 0, width(), area.bottom() + stepBaseRoom, tokens.border);
    QPolygonF line;
    for (int at = 0; at < pointCount(); ++at) {
        const QPointF place = placeOf(at);
        if (at > 0)
            line.append({ place.x(), line.last().y() });
        line.append(place);
    }
    line.append({ qreal(width()), line.last().y() });
    painter.setPen(
        QPen(tokens.chart.front(), stepLineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(QPen(tokens.chart.front(), 2));
    painter.setBrush(tokens.surface);
    for (int at = 0; at < pointCount(); ++at) {
        const qreal size = at == hoveredPoint() ? 4.5 : 3;
        painter.drawEllipse(placeOf(at), size, size);
    }
    drawLabels(painter, tokens);
}

} // namespace jangbu::ui
