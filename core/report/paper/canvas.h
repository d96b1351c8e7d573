#pragma once

#include "core/report/paper/typesetter.h"

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPointF>

#include <variant>

class QPainter;

namespace jangbu {

/// A place on the pages: y grows downwards.
struct PaperSpot {
    int page = 0;
    qreal y = 0;

    friend auto operator<=>(const PaperSpot&, const PaperSpot&) = default;
};

/// What is to be drawn, page by page, so that the number of pages is known before the first is
/// painted.
class Canvas final {
public:
    explicit Canvas(const Typesetter& typesetter)
        : m_typesetter(typesetter)
    {
    }

    enum class Side { Left, Right, Middle };
    /// `x` is where the text starts, ends or has its middle; `y` the middle of its line.
    void text(int page, qreal x, qreal y, const QString& text, PaperStyle style, QRgb colour,
              Side side = Side::Left);
    void line(int page, const QLineF& line, QRgb colour, qreal width = 0.75, bool dotted = false);
    /// A filled shape; a colour of 0 leaves out the inside or the edge.
    void shape(int page, const QPainterPath& path, QRgb fill, QRgb edge = 0, qreal width = 0.75);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void ensurePage(int page);
    /// Draws a page with a painter in 1/96 inch.
    void paint(QPainter& painter, int page) const;

private:
    struct Text {
        QPointF origin;
        QString text;
        PaperStyle style;
        QRgb colour;
    };
    struct Line {
        QLineF line;
        QRgb colour;
        qreal width;
        bool dotted;
    };
    struct Shape {
        QPainterPath path;
        QRgb fill;
        QRgb edge;
        qreal width;
    };
    using Item = std::variant<Text, Line, Shape>;

    void paintText(QPainter& painter, const Text& text) const;

    const Typesetter& m_typesetter;
    QList<QList<Item>> m_pages;
};

} // namespace jangbu
