#include "ui/charts/heatmap.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jangbu::ui {

namespace {

constexpr qreal heatRowNameRoom = 24;
constexpr qreal heatGap = 2;
constexpr qreal heatRadius = 3;
constexpr qreal legendCell = 14;
constexpr qreal legendGap = 4;

} // namespace

HeatMap::HeatMap(QWidget* parent)
    : ChartView(parent)
{
}

void HeatMap::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void HeatMap::setValues(QList<qint64> values, Labels labels)
{
    JANGBU_CHECK(values.isEmpty() || values.size() == rowCount * labels.columns.size());
    JANGBU_CHECK(labels.columns.size() == labels.longColumns.size());
    m_values = std::move(values);
    m_labels = std::move(labels);
    noteNewData();
}

int HeatMap::peak() const
{
    const auto most = std::max_element(m_values.cbegin(), m_values.cend());
    if (most == m_values.cend() || *most <= 0)
        return -1;
    return static_cast<int>(most - m_values.cbegin());
}

int HeatMap::levelOf(int point) const
{
    const qint64 value = m_values.at(point);
    if (value <= 0)
        return 0;
    // value × 6 ÷ maximum, upwards; amounts of a period leave room for the product.
    const qint64 most = m_values.at(peak());
    const qint64 steps = levelCount - 1;
    return static_cast<int>((value * steps + most - 1) / most);
}

QString HeatMap::cellName(int point) const
{
    const auto row = static_cast<size_t>(rowOf(point));
    return tr("%1 %2", "weekday and hour")
        .arg(m_labels.longRows.at(row), m_labels.longColumns.at(columnOf(point)));
}

ChartNumbers HeatMap::numbers() const
{
    ChartNumbers numbers { m_labels.when, { { m_labels.value, m_formats.fullText } }, {} };
    for (int at = 0; at < pointCount(); ++at)
        numbers.rows.append({ cellName(at), { m_values.at(at) } });
    return numbers;
}

ChartTip HeatMap::tipOf(int point) const
{
    const QString value = m_formats.fullText(m_values.at(point));
    return { cellName(point), {}, { { m_labels.value, value, true } } };
}

QRectF HeatMap::plot() const
{
    return { heatRowNameRoom, 0, qMax(1.0, width() - heatRowNameRoom),
             qMax(1.0, height() - axisNameHeight + 4) };
}

QRectF HeatMap::pointRect(int point) const
{
    const QRectF area = plot();
    const qreal width = (area.width() + heatGap) / columnCount();
    const qreal height = (area.height() + heatGap) / rowCount;
    return { area.left() + columnOf(point) * width, area.top() + rowOf(point) * height,
             width - heatGap, height - heatGap };
}

int HeatMap::pointAt(const QPointF& place) const
{
    const QRectF area = plot();
    if (!hasData() || !area.contains(place))
        return -1;
    const auto column
        = static_cast<int>((place.x() - area.left()) * columnCount() / (area.width() + heatGap));
    const auto row
        = static_cast<int>((place.y() - area.top()) * rowCount / (area.height() + heatGap));
    return qMin(row, rowCount - 1) * columnCount() + qMin(column, columnCount() - 1);
}

int HeatMap::neighbour(int point, int key) const
{
    const int column = columnOf(point);
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? point - 1 : point;
    case Qt::Key_Right:
        return column + 1 < columnCount() ? point + 1 : point;
    case Qt::Key_Up:
        return point >= columnCount() ? point - columnCount() : point;
    default:
        return point + columnCount() < pointCount() ? point + columnCount() : point;
    }
}

void HeatMap::draw(QPainter& painter, const Tokens& tokens) const
{
    painter.setPen(Qt::NoPen);
    for (int at = 0; at < pointCount(); ++at) {
        painter.setBrush(tokens.heat.at(static_cast<size_t>(levelOf(at))));
        painter.drawRoundedRect(sharp(painter, pointRect(at)), heatRadius, heatRadius);
    }
    painter.setBrush(Qt::NoBrush);
    for (const int outlined : { peak(), hoveredPoint() }) {
        if (outlined < 0)
            continue;
        painter.setPen(QPen(outlined == hoveredPoint() ? tokens.accentText : tokens.text, 2));
        painter.drawRoundedRect(sharp(painter, pointRect(outlined)), heatRadius, heatRadius);
    }
    for (int row = 0; row < rowCount; ++row) {
        QRectF line = pointRect(row * columnCount());
        line.setLeft(0);
        drawText(painter, line, Qt::AlignLeft, m_labels.rows.at(static_cast<size_t>(row)),
                 TextStyle::Caption, tokens.muted);
    }
    QList<AxisName> names;
    const int hovered = hoveredPoint() < 0 ? -1 : columnOf(hoveredPoint());
    for (int column = 0; column < columnCount(); ++column) {
        names.append(
            { pointRect(column).center().x(), m_labels.columns.at(column), column == hovered });
    }
    drawAxisNames(painter, names, plot().bottom(), tokens);
}

HeatLegend::HeatLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("From less to more"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeatLegend::sizeHint() const
{
    const qreal words
        = textWidth(tr("Less"), TextStyle::Caption) + textWidth(tr("More"), TextStyle::Caption);
    const qreal cells = (HeatMap::levelCount - 1) * (legendCell + legendGap) + legendGap;
    return { static_cast<int>(std::ceil(words + cells)) + 2, 20 };
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, rect(), Qt::AlignLeft, tr("Less"), TextStyle::Caption, tokens.muted);
    drawText(painter, rect(), Qt::AlignRight, tr("More"), TextStyle::Caption, tokens.muted);
    qreal left = textWidth(tr("Less"), TextStyle::Caption) + legendGap;
    painter.setPen(Qt::NoPen);
    for (size_t level = 1; level < tokens.heat.size(); ++level) {
        painter.setBrush(tokens.heat.at(level));
        painter.drawRoundedRect(sharp(painter, { left, 6, legendCell, 8 }), 2, 2);
        left += legendCell + legendGap;
    }
}

} // namespace jangbu::ui
