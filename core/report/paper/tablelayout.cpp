#include "core/report/paper/tablelayout.h"

#include "core/report/reporttext.h"
#include "core/text/displaytext.h"

#include <algorithm>
#include <numeric>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleHeight = 22;
constexpr qreal headHeight = 22;
constexpr qreal rowHeight = 23;
constexpr qreal furtherLine = 15;
constexpr qreal gap = 14;
constexpr qreal widestGap = 60; ///< That is added where there is much room.
constexpr qreal narrowestText = 44;
constexpr qreal barWidth = 44;
constexpr qreal barRoom = barWidth + 10;

QString superscript(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits.at(digit.digitValue());
    return text;
}

} // namespace

TableLayout::TableLayout(const Report& report, const ReportTable& table, QList<ReportRow> rows,
                         const Typesetter& typesetter, const PaperSheet& sheet)
    : m_report(report)
    , m_table(table)
    , m_rows(std::move(rows))
    , m_typesetter(typesetter)
    , m_sheet(sheet)
{
    for (const ReportRow& row : m_rows) {
        for (const ReportCell& cell : row.cells) {
            const auto* share = std::get_if<Share>(&cell.value);
            if (share && row.style == ReportRow::Style::Normal)
                m_largestShare = qMax(m_largestShare, share->perMille);
        }
    }
}

PaperStyle TableLayout::styleOf(const ReportRow& row) const
{
    if (row.style == ReportRow::Style::Result)
        return paperstyle::result;
    return row.isBold() ? paperstyle::boldRow : paperstyle::row;
}

QRgb TableLayout::colourOf(const ReportRow& row, const ReportColumn& column) const
{
    return row.style == ReportRow::Style::Muted || (column.muted && !row.isBold()) ? ink::muted
                                                                                   : ink::text;
}

QString TableLayout::warningOf(const ReportCell& cell) const
{
    if (cell.footnote == 0)
        return cell.warning;
    return cell.warning.isEmpty() ? superscript(cell.footnote)
                                  : cell.warning + u' ' + superscript(cell.footnote);
}

QString TableLayout::wordsOfCell(const ReportCell& cell, const ReportColumn& column) const
{
    return printable(wordsOf(cell.value, column.kind, m_report));
}

/// What each column would like to have.
QList<qreal> TableLayout::naturalWidths() const
{
    QList<qreal> widths;
    for (qsizetype at = 0; at < m_table.columns.size(); ++at) {
        const ReportColumn& column = m_table.columns.at(at);
        qreal widest
            = m_table.headOnPaper ? m_typesetter.width(column.title, paperstyle::head) : 0.0;
        for (const ReportRow& row : m_rows) {
            const ReportCell& cell = row.cells.at(at);
            const QString warning = warningOf(cell);
            qreal width = m_typesetter.width(wordsOfCell(cell, column), styleOf(row));
            if (!warning.isEmpty())
                width += 4 + m_typesetter.width(warning, paperstyle::row);
            widest = qMax(widest, width);
        }
        widths.append(widest + 1 + (column.bar ? barRoom : 0));
    }
    return widths;
}

/// Gives the columns of names what the numbers leave: to each what it needs, and where that is more
/// than there is, to the longer ones in the parts of their stretch.
void TableLayout::shrinkNames(QList<qreal>& widths, qreal room) const
{
    QList<qsizetype> open;
    qreal left = room;
    int stretches = 0;
    for (qsizetype at = 0; at < widths.size(); ++at) {
        const int stretch = m_table.columns.at(at).stretch;
        stretches += stretch;
        if (stretch > 0)
            open.append(at);
        else
            left -= widths.at(at);
    }
    const auto shareOf = [&](qsizetype at) {
        return qMax(narrowestText, left * m_table.columns.at(at).stretch / stretches);
    };
    const auto isSettled = [&](qsizetype at) {
        return widths.at(at) <= shareOf(at) || shareOf(at) <= narrowestText;
    };
    while (true) {
        const auto settled = std::find_if(open.cbegin(), open.cend(), isSettled);
        if (settled == open.cend())
            break;
        widths[*settled] = qMin(widths.at(*settled), shareOf(*settled));
        left -= widths.at(*settled);
        stretches -= m_table.columns.at(*settled).stretch;
        open.erase(settled);
    }
    for (const qsizetype at : open)
        widths[at] = shareOf(at);
}

/// The column that takes the room which nobody needs.
qsizetype TableLayout::widestColumn() const
{
    const auto widest = std::max_element(
        m_table.columns.cbegin(), m_table.columns.cend(),
        [](const auto& lhs, const auto& rhs) { return lhs.stretch < rhs.stretch; });
    return widest - m_table.columns.cbegin();
}

QList<TableLayout::Place> TableLayout::placesWithin(qreal x, qreal width) const
{
    QList<qreal> widths = naturalWidths();
    const auto gaps = qreal(widths.size() - 1);
    const qreal room = width - gap * gaps;
    shrinkNames(widths, room);
    const qreal spare = qMax(0.0, room - std::accumulate(widths.cbegin(), widths.cend(), 0.0));
    const bool hasNames = m_table.columns.at(widestColumn()).stretch > 0;
    qreal extra = gaps > 0 ? spare / gaps : 0;
    if (hasNames) {
        extra = gaps > 0 ? qMin(widestGap, 0.6 * spare / gaps) : 0;
        widths[widestColumn()] += spare - extra * gaps;
    }
    QList<Place> places;
    for (const qreal own : widths) {
        places.append({ x, own });
        x += own + gap + extra;
    }
    return places;
}

QStringList TableLayout::linesOf(const ReportRow& row, qsizetype column, const Place& place) const
{
    const ReportColumn& shown = m_table.columns.at(column);
    const ReportCell& cell = row.cells.at(column);
    const QString words = wordsOfCell(cell, shown);
    if (!shown.isText())
        return { words };
    const QString warning = warningOf(cell);
    const qreal kept = warning.isEmpty() ? 0 : 4 + m_typesetter.width(warning, paperstyle::row);
    return m_typesetter.wrapped(words, styleOf(row), qMax(narrowestText, place.width - kept),
                                shown.lines);
}

int TableLayout::linesOf(const ReportRow& row, const QList<Place>& places) const
{
    qsizetype most = 1;
    for (qsizetype at = 0; at < places.size(); ++at) {
        if (m_table.columns.at(at).lines > 1)
            most = qMax(most, linesOf(row, at, places.at(at)).size());
    }
    return static_cast<int>(most);
}

qreal TableLayout::heightOf(const ReportRow& row, const QList<Place>& places) const
{
    return rowHeight + furtherLine * (linesOf(row, places) - 1);
}

/// The row and those that must stand on its page: what ends a group stands with what it ends.
qreal TableLayout::groupHeight(qsizetype from, const QList<Place>& places) const
{
    qreal height = heightOf(m_rows.at(from), places);
    for (qsizetype at = from + 1; at < m_rows.size() && m_rows.at(at).endsGroup(); ++at)
        height += heightOf(m_rows.at(at), places);
    return height;
}

PaperSpot TableLayout::drawTitle(Canvas& canvas, PaperSpot spot, qreal x, qreal width) const
{
    if (m_table.title.isEmpty())
        return spot;
    canvas.text(spot.page, x, spot.y + titleHeight / 2 - 2,
                m_typesetter.elided(m_table.title, paperstyle::heading, width), paperstyle::heading,
                ink::text);
    return { spot.page, spot.y + titleHeight };
}

PaperSpot TableLayout::drawHead(Canvas& canvas, PaperSpot spot, const QList<Place>& places) const
{
    if (!m_table.headOnPaper)
        return spot;
    for (qsizetype at = 0; at < places.size(); ++at) {
        const ReportColumn& column = m_table.columns.at(at);
        const Place& place = places.at(at);
        const QString title = m_typesetter.elided(column.title, paperstyle::head, place.width + 1);
        const bool isRight = column.isNumber();
        canvas.text(spot.page, isRight ? place.x + place.width : place.x,
                    spot.y + headHeight / 2 - 1, title, paperstyle::head, ink::muted,
                    isRight ? Canvas::Side::Right : Canvas::Side::Left);
    }
    const qreal y = spot.y + headHeight;
    const Place& last = places.last();
    canvas.line(spot.page, { places.first().x, y, last.x + last.width, y }, ink::text, 1);
    return { spot.page, y };
}

void TableLayout::drawBar(Canvas& canvas, const PaperSpot& spot, Share share, qreal right) const
{
    const auto bar = [&](qreal width, QRgb colour) {
        QPainterPath path;
        path.addRoundedRect(QRectF(right - barWidth, spot.y + rowHeight / 2 - 2, width, 4), 2, 2);
        canvas.shape(spot.page, path, colour);
    };
    bar(barWidth, ink::track);
    const qint64 shown = qBound(qint64(0), share.perMille, m_largestShare);
    const qreal width = barWidth * qreal(shown) / qreal(m_largestShare);
    if (width > 0.5)
        bar(width, ink::profit);
}

void TableLayout::drawCell(Canvas& canvas, const PaperSpot& spot, const ReportRow& row,
                           qsizetype column, const Place& place) const
{
    const ReportColumn& shown = m_table.columns.at(column);
    const ReportCell& cell = row.cells.at(column);
    const PaperStyle style = styleOf(row);
    const QRgb colour = colourOf(row, shown);
    const QStringList lines = linesOf(row, column, place);
    qreal y = spot.y + rowHeight / 2;
    for (const QString& line : lines) {
        const bool isRight = shown.isNumber();
        canvas.text(spot.page, isRight ? place.x + place.width : place.x, y, line, style, colour,
                    isRight ? Canvas::Side::Right : Canvas::Side::Left);
        y += furtherLine;
    }
    const QString warning = warningOf(cell);
    if (!warning.isEmpty()) {
        canvas.text(spot.page, place.x + m_typesetter.width(lines.last(), style) + 4,
                    y - furtherLine, warning, paperstyle::row, ink::warning);
    }
    const auto* share = std::get_if<Share>(&cell.value);
    if (shown.bar && share && row.style == ReportRow::Style::Normal)
        drawBar(canvas, spot, *share, place.x + barWidth);
}

void TableLayout::drawRow(Canvas& canvas, const PaperSpot& spot, const ReportRow& row,
                          const QList<Place>& places) const
{
    for (qsizetype at = 0; at < places.size(); ++at)
        drawCell(canvas, spot, row, at, places.at(at));
    const qreal y = spot.y + heightOf(row, places);
    const Place& last = places.last();
    canvas.line(spot.page, { places.first().x, y, last.x + last.width, y }, ink::rule);
}

PaperSpot TableLayout::draw(Canvas& canvas, PaperSpot spot, qreal x, qreal width)
{
    const QList<Place> places = placesWithin(x, width);
    const qreal firstGroup = m_rows.isEmpty() ? rowHeight : groupHeight(0, places);
    spot = m_sheet.spotFor(spot, titleHeight + headHeight + firstGroup);
    spot = drawHead(canvas, drawTitle(canvas, spot, x, width), places);
    if (m_rows.isEmpty()) {
        canvas.text(spot.page, x, spot.y + rowHeight / 2, m_table.whenEmpty, paperstyle::row,
                    ink::muted);
        return { spot.page, spot.y + rowHeight };
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const PaperSpot next = m_sheet.spotFor(spot, groupHeight(at, places));
        if (next.page != spot.page)
            spot = drawHead(canvas, next, places);
        drawRow(canvas, spot, m_rows.at(at), places);
        spot.y += heightOf(m_rows.at(at), places);
    }
    return spot;
}

} // namespace jangbu
