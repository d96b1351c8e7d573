#pragma once

#include "core/report/paper/sheet.h"
#include "core/report/report.h"
#include "core/report/waterfallbars.h"

#include <QRectF>

namespace jangbu {

/// Draws the way from a first amount to a last one as lines and shapes.
class WaterfallChart final {
public:
    static constexpr qreal height = 190;

    WaterfallChart(const Report& report, const Waterfall& waterfall, const Typesetter& typesetter);

    void draw(Canvas& canvas, int page, const QRectF& area) const;

private:
    qreal yOf(Money level, const QRectF& plot) const;
    QStringList markLabels() const;
    QRectF drawAxis(Canvas& canvas, int page, const QRectF& area) const;
    void drawBar(Canvas& canvas, int page, const QRectF& plot, qsizetype at) const;
    void drawCut(Canvas& canvas, int page, const QRectF& bar) const;

    const Report& m_report;
    const Waterfall& m_waterfall;
    QList<WaterfallBar> m_bars;
    AmountAxis m_axis;
    const Typesetter& m_typesetter;
};

} // namespace jangbu
