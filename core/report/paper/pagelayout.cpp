#include "core/report/paper/pagelayout.h"

#include "core/report/paper/keyfigures.h"
#include "core/report/paper/proofframe.h"
#include "core/report/paper/tablelayout.h"
#include "core/report/paper/waterfallchart.h"
#include "core/report/reporttext.h"
#include "core/text/displaytext.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal betweenBands = 26;
constexpr qreal betweenStacks = 36;
constexpr qreal footHeight = 78; ///< From its rule to the edge of the paper.
constexpr qreal footLine = 15;
constexpr qreal footTextWidth = 455;
constexpr int footLinesOfNote = 2;

bool hasRoom(const ReportBlock& block)
{
    const auto* table = std::get_if<ReportTable>(&block);
    return !table || standsIn(Shown::OnPaper, table->shown);
}

} // namespace

PageLayout::PageLayout(const Report& report, const Typesetter& typesetter)
    : m_report(report)
    , m_typesetter(typesetter)
    , m_canvas(typesetter)
{
    int number = 0;
    for (const QString& note : report.footnotes) {
        const QString marked = QString(u"¹²³⁴⁵⁶⁷⁸⁹"_s.at(qMin(number++, 8))) + u' ' + note;
        m_footLines += typesetter.wrapped(printable(marked), paperstyle::note, footTextWidth,
                                          footLinesOfNote);
    }
    for (const QString& note : report.notes) {
        m_footLines += typesetter.wrapped(printable(note), paperstyle::note, footTextWidth,
                                          footLinesOfNote);
    }
    const qsizetype further = qMax(qsizetype(0), m_footLines.size() - 2);
    m_sheet.bottom = PaperSheet::height - footHeight - qreal(further) * footLine - 14;
}

PaperSpot PageLayout::drawFigures(const KeyFigures& figures, PaperSpot spot)
{
    const KeyFigureRow row(m_report, figures, m_typesetter);
    spot = m_sheet.spotFor(spot, row.height());
    row.draw(m_canvas, spot);
    return { spot.page, spot.y + row.height() };
}

Result<PaperSpot> PageLayout::drawTable(const ReportTable& table, PaperSpot spot, qreal x,
                                        qreal width)
{
    QList<ReportRow> rows;
    JANGBU_TRY(table.eachRow(Shown::OnPaper, [&rows](const ReportRow& row) -> Done {
        if (rows.size() == TableLayout::maxRows)
            return Error { ErrorCode::ReportTooLong, { countDigits(TableLayout::maxRows) } };
        rows.append(row);
        return done;
    }));
    TableLayout layout(m_report, table, std::move(rows), m_typesetter, m_sheet);
    return layout.draw(m_canvas, spot, x, width);
}

PaperSpot PageLayout::drawChart(const Waterfall& chart, PaperSpot spot, qreal x, qreal width)
{
    if (chart.steps.isEmpty())
        return spot;
    spot = m_sheet.spotFor(spot, WaterfallChart::height);
    WaterfallChart(m_report, chart, m_typesetter)
        .draw(m_canvas, spot.page, QRectF(x, spot.y, width, WaterfallChart::height));
    return { spot.page, spot.y + WaterfallChart::height };
}

PaperSpot PageLayout::drawProof(const ProofBox& box, PaperSpot spot, qreal x, qreal width)
{
    const ProofFrame frame(box, width, m_typesetter);
    spot = m_sheet.spotFor(spot, frame.height());
    frame.draw(m_canvas, spot, x);
    return { spot.page, spot.y + frame.height() };
}

Result<PaperSpot> PageLayout::drawStack(const ReportStack& stack, PaperSpot spot, qreal x,
                                        qreal width)
{
    bool isFirst = true;
    for (const ReportBlock& block : stack.blocks) {
        if (!hasRoom(block))
            continue;
        if (!isFirst)
            spot.y += betweenBands * 0.75;
        isFirst = false;
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            JANGBU_TRY_ASSIGN(spot, drawTable(*table, spot, x, width));
        } else if (const auto* figures = std::get_if<KeyFigures>(&block)) {
            spot = drawFigures(*figures, spot);
        } else if (const auto* chart = std::get_if<Waterfall>(&block)) {
            spot = drawChart(*chart, spot, x, width);
        } else if (const auto* box = std::get_if<ProofBox>(&block)) {
            spot = drawProof(*box, spot, x, width);
        }
    }
    return spot;
}

/// Each stack flows over the pages by itself; the band ends where the last of them does.
Result<PaperSpot> PageLayout::drawBand(const ReportBand& band, PaperSpot spot)
{
    int parts = 0;
    for (const ReportStack& stack : band.stacks)
        parts += stack.width;
    const qreal room
        = PaperSheet::right - PaperSheet::left - betweenStacks * qreal(band.stacks.size() - 1);
    PaperSpot end = spot;
    qreal x = PaperSheet::left;
    for (const ReportStack& stack : band.stacks) {
        const qreal width = room * stack.width / parts;
        JANGBU_TRY_ASSIGN(const PaperSpot below, drawStack(stack, spot, x, width));
        end = std::max(end, below);
        x += width + betweenStacks;
    }
    return end;
}

void PageLayout::drawFirstHead()
{
    const qreal left = PaperSheet::left;
    const qreal right = PaperSheet::right;
    const qreal titleWidth = m_typesetter.width(m_report.title, paperstyle::title);
    m_canvas.text(0, left, 71, m_report.title, paperstyle::title, ink::text);
    const QString subtitle
        = m_typesetter.elided(printable(m_report.subtitle), paperstyle::subtitle, 380);
    m_canvas.text(0, left, 99, subtitle, paperstyle::subtitle, ink::muted);
    const qreal room = right - left - titleWidth - betweenStacks;
    m_canvas.text(0, right, 62,
                  m_typesetter.elided(printable(m_report.store), paperstyle::store, room),
                  paperstyle::store, ink::text, Canvas::Side::Right);
    qreal y = 80;
    for (const QString& line : m_report.storeLines) {
        m_canvas.text(0, right, y, line, paperstyle::row, ink::muted, Canvas::Side::Right);
        y += 17;
    }
    const qreal rule = PaperSheet::ruleOfFirstPage;
    m_canvas.line(0, { left, rule, right, rule }, ink::text, 2);
}

void PageLayout::drawHeads()
{
    drawFirstHead();
    for (int page = 1; page < m_canvas.pageCount(); ++page) {
        const QString title = u"%1 · %2"_s.arg(m_report.title, m_report.subtitle);
        m_canvas.text(page, PaperSheet::left, 60,
                      m_typesetter.elided(printable(title), paperstyle::note, 400),
                      paperstyle::note, ink::muted);
        m_canvas.text(page, PaperSheet::right, 60,
                      m_typesetter.elided(printable(m_report.store), paperstyle::note, 250),
                      paperstyle::note, ink::muted, Canvas::Side::Right);
        m_canvas.line(page, { PaperSheet::left, 74, PaperSheet::right, 74 }, ink::frame);
    }
}

void PageLayout::drawFeet()
{
    const int pages = m_canvas.pageCount();
    const qreal rule = m_sheet.bottom + 14;
    const Phrase program { "Jangbu %1 · %2 / %3", "장부 %1 · %2 / %3" };
    for (int page = 0; page < pages; ++page) {
        m_canvas.line(page, { PaperSheet::left, rule, PaperSheet::right, rule }, ink::frame);
        qreal y = rule + 16;
        for (const QString& line : m_footLines) {
            m_canvas.text(page, PaperSheet::left, y, line, paperstyle::note, ink::muted);
            y += footLine;
        }
        m_canvas.text(page, PaperSheet::right, rule + 16, m_report.madeLine, paperstyle::note,
                      ink::muted, Canvas::Side::Right);
        const QString place = program.in(m_report.language)
                                  .arg(QStringLiteral(JANGBU_VERSION))
                                  .arg(page + 1)
                                  .arg(pages);
        m_canvas.text(page, PaperSheet::right, rule + 16 + footLine, place, paperstyle::note,
                      ink::muted, Canvas::Side::Right);
    }
}

Result<Canvas> PageLayout::run()
{
    m_canvas.ensurePage(0);
    PaperSpot spot { 0, PaperSheet::topOf(0) };
    bool isFirst = true;
    for (const ReportBand& band : m_report.bands) {
        const bool hasContent
            = std::any_of(band.stacks.cbegin(), band.stacks.cend(), [](const ReportStack& stack) {
                  return std::any_of(stack.blocks.cbegin(), stack.blocks.cend(), hasRoom);
              });
        if (!hasContent)
            continue;
        // Key figures stand right below the rule of the head.
        const bool isFigures = !band.stacks.first().blocks.isEmpty()
            && std::holds_alternative<KeyFigures>(band.stacks.first().blocks.first());
        if (!isFirst || !isFigures)
            spot.y += betweenBands;
        isFirst = false;
        JANGBU_TRY_ASSIGN(spot, drawBand(band, spot));
    }
    drawHeads();
    drawFeet();
    return m_canvas;
}

} // namespace jangbu
