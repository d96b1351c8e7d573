#pragma once

#include "core/report/paper/sheet.h"
#include "core/report/report.h"

namespace jangbu {

/// Key figures in one row, or in more where they are wider than the page.
class KeyFigureRow final {
public:
    KeyFigureRow(const Report& report, const KeyFigures& figures, const Typesetter& typesetter);

    qreal height() const;
    void draw(Canvas& canvas, const PaperSpot& spot) const;

private:
    struct Figure {
        QString label;
        QString digits {}; ///< With what stands before them.
        QString unit {};
        PaperStyle style {};
        QRgb colour = ink::text;
        qreal width = 0;
    };

    Figure figureOf(const Report& report, const KeyFigures::Figure& figure) const;
    void drawRow(Canvas& canvas, const PaperSpot& spot, const QList<Figure>& row) const;
    static PaperStyle unitStyle(PaperStyle digits);

    const Typesetter& m_typesetter;
    QList<QList<Figure>> m_rows;
};

} // namespace jangbu
