#include "ui/charts/sparkbars.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr qreal sparkGap = 4;
constexpr qreal sparkRadius = 3;
constexpr qreal sparkLeastHeight = 1.5;

} // namespace

SparkBars::SparkBars(QWidget* parent)
    : ChartView(parent)
{
}

void SparkBars::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void SparkBars::setBars(QList<Bar> bars, Names names)
{
    m_bars = std::move(bars);
    m_names = std::move(names);
    noteNewData();
}

ChartNumbers SparkBars::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    for (const Bar& bar : m_bars)
        numbers.rows.append({ bar.label, { bar.value } });
    return numbers;
}

ChartTip SparkBars::tipOf(int point) const
{
    const Bar& bar = m_bars.at(point);
    return { bar.label, {}, { { m_names.value, m_formats.fullText(bar.value), true } } };
}

QRectF SparkBars::barRect(int point) const
{
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const Bar& bar : m_bars) {
        lowest = qMin(lowest, bar.value);
        highest = qMax(highest, bar.value);
    }
    const qreal room = height() - axisNameHeight;
    const auto whole = qMax(1.0, static_cast<qreal>(highest) - static_cast<qreal>(lowest));
    const auto yOf = [&](qint64 value) {
        return room * (static_cast<qreal>(highest) - static_cast<qreal>(value)) / whole;
    };
    const qint64 value = m_bars.at(point).value;
    const qreal slot = (width() + sparkGap) / pointCount();
    const qreal base = highest == 0 && lowest == 0 ? room : yOf(0);
    const qreal end = value == 0 ? base : yOf(value);
    return { slot * point, qMin(base, end), qMax(1.0, slot - sparkGap), qAbs(base - end) };
}

QRectF SparkBars::pointRect(int point) const
{
    const QRectF bar = barRect(point);
    return { bar.left(), bar.top(), bar.width(), height() - axisNameHeight - bar.top() };
}

int SparkBars::pointAt(const QPointF& place) const
{
    if (m_bars.isEmpty() || place.y() > height() - axisNameHeight)
        return -1;
    const qreal slot = (width() + sparkGap) / pointCount();
    return qBound(0, static_cast<int>(place.x() / slot), pointCount() - 1);
}

void SparkBars::draw(QPainter& painter, const Tokens& tokens) const
{
    for (int at = 0; at < pointCount(); ++at) {
        QRectF bar = barRect(at);
        const bool isDownward = m_bars.at(at).value < 0;
        // A day without sales is still seen to be a day.
        if (bar.height() < sparkLeastHeight)
            bar.setTop(bar.bottom() - sparkLeastHeight);
        QColor color = tokens.chart.front();
        const bool isStrong = at == hoveredPoint() || at == pointCount() - 1;
        if (!isStrong)
            color.setAlphaF(0.45F);
        painter.fillPath(barPath(sharp(painter, bar), sparkRadius, isDownward), color);
    }
    const QRectF below(0, height() - axisNameHeight + 2, width(), axisNameHeight - 2);
    drawText(painter, below, Qt::AlignLeft, m_names.first, TextStyle::Caption, tokens.muted);
    drawText(painter, below, Qt::AlignRight, m_names.last, TextStyle::Caption, tokens.muted);
}

} // namespace jangbu::ui
