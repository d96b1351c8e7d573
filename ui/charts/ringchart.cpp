#include "ui/charts/ringchart.h"

#include "ui/charts/chartdrawing.h"

#include <QLineF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace jangbu::ui {

namespace {

constexpr qreal ringThickness = 16;
constexpr qreal ringGap = 3;
constexpr qreal whole = 360;

} // namespace

RingChart::RingChart(QWidget* parent)
    : ChartView(parent)
{
}

void RingChart::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void RingChart::setParts(QList<Part> parts, Middle middle, Names names)
{
    m_parts = std::move(parts);
    m_middle = std::move(middle);
    m_names = std::move(names);
    noteNewData();
}

ChartNumbers RingChart::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    for (const Part& part : m_parts)
        numbers.rows.append({ part.name, { part.value } });
    return numbers;
}

ChartTip RingChart::tipOf(int point) const
{
    const Part& part = m_parts.at(point);
    return { part.name, part.share, { { m_names.value, m_formats.fullText(part.value), true } } };
}

QRectF RingChart::circle() const
{
    const qreal size = qMin(width(), height()) - ringThickness - 4;
    return { (width() - size) / 2, (height() - size) / 2, size, size };
}

/// A part below 0 has no place in a ring; the table says it.
RingChart::Arc RingChart::arcOf(int point) const
{
    qreal sum = 0;
    qreal before = 0;
    for (int at = 0; at < pointCount(); ++at) {
        const auto size = static_cast<qreal>(qMax(qint64(0), m_parts.at(at).value));
        before += at < point ? size : 0;
        sum += size;
    }
    if (sum <= 0)
        return {};
    const auto own = static_cast<qreal>(qMax(qint64(0), m_parts.at(point).value));
    return { whole * before / sum, whole * own / sum };
}

QRectF RingChart::pointRect(int point) const
{
    const Arc arc = arcOf(point);
    const qreal turn = (arc.start + arc.span / 2) * std::numbers::pi / 180;
    const QRectF ring = circle();
    const QPointF middle
        = ring.center() + QPointF(std::sin(turn), -std::cos(turn)) * (ring.width() / 2);
    return QRectF(middle, QSizeF())
        .adjusted(-ringThickness / 2, -ringThickness / 2, ringThickness / 2, ringThickness / 2);
}

int RingChart::pointAt(const QPointF& place) const
{
    const QRectF ring = circle();
    const QLineF ray(ring.center(), place);
    if (qAbs(ray.length() - ring.width() / 2) > ringThickness / 2 + 2)
        return -1;
    const qreal turn = std::fmod(450 - ray.angle(), whole);
    for (int at = 0; at < pointCount(); ++at) {
        const Arc arc = arcOf(at);
        if (turn >= arc.start && turn < arc.start + arc.span)
            return at;
    }
    return -1;
}

void RingChart::drawPart(QPainter& painter, int point, const Tokens& tokens) const
{
    const Arc arc = arcOf(point);
    if (arc.span <= 0)
        return;
    const QRectF ring = circle();
    const qreal gapAngle
        = arc.span >= whole ? 0 : ringGap / (ring.width() / 2) * 180 / std::numbers::pi;
    const qreal span = qMax(0.8, arc.span - gapAngle);
    const qreal start = arc.start + (arc.span - span) / 2;
    const int color = m_parts.at(point).color;
    const qreal width = point == hoveredPoint() ? ringThickness + 3 : ringThickness;
    painter.setPen(
        QPen(chartColor(tokens, color < 0 ? point : color), width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(ring, static_cast<int>(std::lround((90 - start) * 16)),
                    static_cast<int>(std::lround(-span * 16)));
}

void RingChart::draw(QPainter& painter, const Tokens& tokens) const
{
    const QRectF ring = circle();
    bool isEmpty = true;
    for (int at = 0; at < pointCount(); ++at) {
        drawPart(painter, at, tokens);
        isEmpty = isEmpty && arcOf(at).span <= 0;
    }
    if (isEmpty) {
        painter.setPen(QPen(tokens.sunken, ringThickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
    }
    const QPointF middle = ring.center();
    const QRectF caption(ring.left(), middle.y() - 20, ring.width(), 18);
    const QRectF total(ring.left(), middle.y() - 3, ring.width(), 24);
    drawText(painter, caption, Qt::AlignHCenter, m_middle.caption, TextStyle::Caption,
             tokens.muted);
    const qreal room = ring.width() - ringThickness - 8;
    const bool fits = textWidth(m_middle.total, TextStyle::CardTitle) <= room;
    drawText(painter, total, Qt::AlignHCenter, m_middle.total,
             fits ? TextStyle::CardTitle : TextStyle::CaptionBold, tokens.text);
}

} // namespace jangbu::ui
