#include "ui/charts/linechart.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <cmath>

namespace jangbu::ui {

namespace {

constexpr qreal lineTopRoom = 10;
constexpr qreal lineSideRoom = 16;
constexpr qreal lineDotRadius = 3;
constexpr qreal lineHoveredRadius = 4.5;
constexpr qreal leastGapForDots = 14;

} // namespace

LineChart::LineChart(QWidget* parent)
    : ChartView(parent)
    , m_plot(std::make_unique<TrendPlot>())
{
}

void LineChart::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void LineChart::setPoints(QList<Point> points, Names names)
{
    m_points = std::move(points);
    m_names = std::move(names);
    QList<qint64> values;
    for (const Point& point : std::as_const(m_points))
        values << point.value.value_or(0) << point.before.value_or(0);
    m_scale = AmountScale::fromZero(values);
    noteNewData();
}

ChartNumbers LineChart::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    const bool compares = !m_names.before.isEmpty();
    if (compares)
        numbers.columns.append({ m_names.before, m_formats.fullText });
    for (const Point& point : m_points) {
        ChartNumbers::Row row { point.longLabel, { point.value } };
        if (compares)
            row.values.append(point.before);
        numbers.rows.append(row);
    }
    return numbers;
}

ChartTip LineChart::tipOf(int at) const
{
    const Point& point = m_points.at(at);
    ChartTip tip { point.longLabel, point.note };
    if (point.value)
        tip.rows.append({ m_names.value, m_formats.fullText(*point.value) });
    if (point.before)
        tip.rows.append({ m_names.before, m_formats.fullText(*point.before) });
    if (point.value && point.before) {
        const QString change = m_formats.changeText(*point.value, *point.before);
        tip.rows.append({ tr("Difference"), change, true });
    }
    return tip;
}

QRectF LineChart::plot() const
{
    const qreal height = qMax(1.0, this->height() - lineTopRoom - axisNameHeight);
    const qreal left = m_formats.shortText ? m_scale.labelRoom(m_formats.shortText, height) : 0;
    return { left, lineTopRoom, qMax(1.0, width() - left), height };
}

qreal LineChart::gapBetweenPoints() const
{
    return (plot().width() - 2 * lineSideRoom) / qMax(1, pointCount() - 1);
}

qreal LineChart::xOf(int point) const
{
    if (pointCount() == 1)
        return plot().center().x();
    return plot().left() + lineSideRoom + gapBetweenPoints() * point;
}

std::optional<QPointF> LineChart::placeOf(int point) const
{
    const std::optional<qint64> value = m_points.at(point).value;
    return value ? std::optional(QPointF(xOf(point), m_scale.yOf(*value, plot()))) : std::nullopt;
}

QRectF LineChart::pointRect(int point) const
{
    const QRectF area = plot();
    const qreal y = placeOf(point).value_or(QPointF(0, area.center().y())).y();
    return { xOf(point) - 8, y - 8, 16, 16 };
}

int LineChart::pointAt(const QPointF& place) const
{
    if (m_points.isEmpty() || place.x() < plot().left() - lineSideRoom)
        return -1;
    const auto nearest
        = static_cast<int>(std::lround((place.x() - xOf(0)) / qMax(0.01, gapBetweenPoints())));
    return pointCount() == 1 ? 0 : qBound(0, nearest, pointCount() - 1);
}

QList<QList<QPointF>> LineChart::runsOf(ValueOf value) const
{
    const QRectF area = plot();
    QList<QList<QPointF>> runs;
    bool isOpen = false;
    for (int at = 0; at < pointCount(); ++at) {
        const std::optional<qint64> here = m_points.at(at).*value;
        if (here && !isOpen)
            runs.append(QList<QPointF>());
        if (here)
            runs.last().append({ xOf(at), m_scale.yOf(*here, area) });
        isOpen = here.has_value();
    }
    return runs;
}

void LineChart::drawDots(QPainter& painter, const Tokens& tokens) const
{
    const bool hasRoom = pointCount() == 1 || gapBetweenPoints() >= leastGapForDots;
    painter.setPen(QPen(tokens.chart.front(), 2));
    painter.setBrush(tokens.surface);
    for (int at = 0; at < pointCount(); ++at) {
        const std::optional<QPointF> place = placeOf(at);
        const bool isHovered = at == hoveredPoint();
        if (place && (hasRoom || isHovered)) {
            const qreal radius = isHovered ? lineHoveredRadius : lineDotRadius;
            painter.drawEllipse(*place, radius, radius);
        }
    }
}

void LineChart::draw(QPainter& painter, const Tokens& tokens) const
{
    const QRectF area = plot();
    m_scale.draw(painter, area, m_formats.shortText, tokens);
    if (hoveredPoint() >= 0) {
        const qreal x = xOf(hoveredPoint());
        painter.setPen(QPen(tokens.compare, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    m_plot->draw(painter, area, m_scale.yOf(0, area), runsOf(&Point::value), runsOf(&Point::before),
                 tokens);
    drawDots(painter, tokens);
    QList<AxisName> names;
    for (int at = 0; at < pointCount(); ++at)
        names.append({ xOf(at), m_points.at(at).label, at == hoveredPoint() });
    drawAxisNames(painter, names, area.bottom() + 2, tokens);
}

} // namespace jangbu::ui
