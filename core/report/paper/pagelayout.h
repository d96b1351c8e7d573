#pragma once

#include "core/report/paper/sheet.h"
#include "core/report/report.h"

namespace jangbu {

/// Sets a whole report on pages: what belongs together stays together, each page has its head and
/// its foot with “page of pages”.
class PageLayout final {
public:
    PageLayout(const Report& report, const Typesetter& typesetter);

    /// REPORT_TOO_LONG for a table of more than TableLayout::maxRows rows.
    Result<Canvas> run();

private:
    PaperSpot drawFigures(const KeyFigures& figures, PaperSpot spot);
    Result<PaperSpot> drawBand(const ReportBand& band, PaperSpot spot);
    Result<PaperSpot> drawStack(const ReportStack& stack, PaperSpot spot, qreal x, qreal width);
    Result<PaperSpot> drawTable(const ReportTable& table, PaperSpot spot, qreal x, qreal width);
    PaperSpot drawChart(const Waterfall& chart, PaperSpot spot, qreal x, qreal width);
    PaperSpot drawProof(const ProofBox& box, PaperSpot spot, qreal x, qreal width);
    void drawHeads();
    void drawFirstHead();
    void drawFeet();

    const Report& m_report;
    const Typesetter& m_typesetter;
    PaperSheet m_sheet;
    Canvas m_canvas;
    QStringList m_footLines;
};

} // namespace jangbu
