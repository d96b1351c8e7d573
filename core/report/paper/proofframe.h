#pragma once

#include "core/report/paper/sheet.h"
#include "core/report/report.h"

namespace jangbu {

/// The frame of a proof box.
class ProofFrame final {
public:
    ProofFrame(const ProofBox& box, qreal width, const Typesetter& typesetter);

    qreal height() const;
    void draw(Canvas& canvas, const PaperSpot& spot, qreal x) const;

private:
    struct Line {
        QString text;
        PaperStyle style;
        QRgb colour;
    };

    qreal m_width;
    QList<Line> m_lines;
};

} // namespace jangbu
