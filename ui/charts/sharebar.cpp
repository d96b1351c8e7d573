#include "ui/charts/sharebar.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr qreal shareThickness = 10;
constexpr qreal shareGap = 2;
constexpr qreal endRadius = 5;

qreal sizeOf(const ShareBar::Part& part)
{
    return static_cast<qreal>(qMax(qint64(0), part.value));
}

} // namespace

ShareBar::ShareBar(QWidget* parent)
    : ChartView(parent)
{
    setEmptyText(QString());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void ShareBar::setParts(QList<Part> parts, Names names)
{
    m_parts = std::move(parts);
    m_names = std::move(names);
    noteNewData();
}

ChartNumbers ShareBar::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    for (const Part& part : m_parts)
        numbers.rows.append({ part.name, { part.value } });
    return numbers;
}

ChartTip ShareBar::tipOf(int point) const
{
    const Part& part = m_parts.at(point);
    return { part.name, part.share, { { m_names.value, m_formats.fullText(part.value), true } } };
}

QRectF ShareBar::track() const
{
    return { 0, (height() - shareThickness) / 2, qreal(width()), shareThickness };
}

QRectF ShareBar::pointRect(int point) const
{
    qreal sum = 0;
    qreal before = 0;
    for (int at = 0; at < pointCount(); ++at) {
        before += at < point ? sizeOf(m_parts.at(at)) : 0;
        sum += sizeOf(m_parts.at(at));
    }
    const QRectF bar = track();
    if (sum <= 0)
        return { bar.left(), bar.top(), 0, bar.height() };
    const qreal left = bar.left() + bar.width() * before / sum;
    const qreal width = bar.width() * sizeOf(m_parts.at(point)) / sum;
    return { left, bar.top(), width, bar.height() };
}

int ShareBar::pointAt(const QPointF& place) const
{
    for (int at = 0; at < pointCount(); ++at) {
        const QRectF part = pointRect(at);
        if (place.x() >= part.left() && place.x() < part.right())
            return at;
    }
    return -1;
}

void ShareBar::draw(QPainter& painter, const Tokens& tokens) const
{
    QPainterPath outline;
    outline.addRoundedRect(track(), endRadius, endRadius);
    painter.fillPath(outline, tokens.sunken);
    for (int at = 0; at < pointCount(); ++at) {
        QRectF part = pointRect(at);
        if (part.width() <= 0)
            continue;
        const bool isLast = part.right() >= track().right() - 0.5;
        if (!isLast && part.width() > shareGap)
            part.setRight(part.right() - shareGap);
        QPainterPath shape;
        const int color = m_parts.at(at).color;
        shape.addRect(sharp(painter, part));
        painter.fillPath(shape.intersected(outline), chartColor(tokens, color < 0 ? at : color));
        if (!isLast) {
            QPainterPath space;
            space.addRect(sharp(painter, { part.right(), part.top(), shareGap, part.height() }));
            painter.fillPath(space.intersected(outline), tokens.surface);
        }
    }
    if (hoveredPoint() >= 0) {
        const QRectF part = pointRect(hoveredPoint());
        const QRectF line(part.left(), part.bottom() + 2, qMax(2.0, part.width() - shareGap), 2);
        painter.fillRect(sharp(painter, line), tokens.text);
    }
}

} // namespace jangbu::ui
