#include "core/report/paper/canvas.h"

#include <QPainter>

namespace jangbu {

void Canvas::ensurePage(int page)
{
    while (m_pages.size() <= page)
        m_pages.append(QList<Item>());
}

void Canvas::text(int page, qreal x, qreal y, const QString& text, PaperStyle style, QRgb colour,
                  Side side)
{
    if (text.isEmpty())
        return;
    ensurePage(page);
    qreal start = x;
    if (side != Side::Left)
        start -= m_typesetter.width(text, style) / (side == Side::Middle ? 2 : 1);
    const QPointF origin(start, y + m_typesetter.baseline(style));
    m_pages[page].append(Text { origin, text, style, colour });
}

void Canvas::line(int page, const QLineF& line, QRgb colour, qreal width, bool dotted)
{
    ensurePage(page);
    m_pages[page].append(Line { line, colour, width, dotted });
}

void Canvas::shape(int page, const QPainterPath& path, QRgb fill, QRgb edge, qreal width)
{
    ensurePage(page);
    m_pages[page].append(Shape { path, fill, edge, width });
}

void Canvas::paintText(QPainter& painter, const Text& text) const
{
    painter.save();
    painter.translate(text.origin);
    painter.scale(0.1, 0.1);
    painter.setFont(m_typesetter.font(text.style));
    painter.setPen(QColor::fromRgb(text.colour));
    painter.drawText(QPointF(0, 0), text.text);
    painter.restore();
}

void Canvas::paint(QPainter& painter, int page) const
{
    for (const Item& item : m_pages.at(page)) {
        if (const auto* text = std::get_if<Text>(&item)) {
            paintText(painter, *text);
        } else if (const auto* line = std::get_if<Line>(&item)) {
            QPen pen(QColor::fromRgb(line->colour), line->width);
            pen.setCapStyle(Qt::FlatCap);
            if (line->dotted)
                pen.setDashPattern({ 2, 2 });
            painter.setPen(pen);
            painter.drawLine(line->line);
        } else if (const auto* shape = std::get_if<Shape>(&item)) {
            const QPen edge(QColor::fromRgb(shape->edge), shape->width);
            painter.setPen(shape->edge ? edge : QPen(Qt::NoPen));
            const QBrush fill(QColor::fromRgb(shape->fill));
            painter.setBrush(shape->fill ? fill : QBrush(Qt::NoBrush));
            painter.drawPath(shape->path);
        }
    }
}

} // namespace jangbu
