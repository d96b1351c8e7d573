#pragma once

#include "core/report/paper/sheet.h"
#include "core/report/report.h"

namespace jangbu {

/// Sets a table: numbers have the room that they need, names get what is left, wrap and are elided.
/// The head stands again on each page, and a total never stands alone.
class TableLayout final {
public:
    /// Rows of one table on paper; longer lists belong in a spreadsheet.
    static constexpr qsizetype maxRows = 20'000;

    /// `rows` are those of the table for paper.
    TableLayout(const Report& report, const ReportTable& table, QList<ReportRow> rows,
                const Typesetter& typesetter, const PaperSheet& sheet);

    /// Draws it from a spot on, and gives the spot below it.
    PaperSpot draw(Canvas& canvas, PaperSpot spot, qreal x, qreal width);

private:
    struct Cell {
        QStringList lines;
        qreal width = 0; ///< Of the longest line.
    };
    struct Place {
        qreal x = 0;
        qreal width = 0;
    };

    PaperStyle styleOf(const ReportRow& row) const;
    QRgb colourOf(const ReportRow& row, const ReportColumn& column) const;
    QString warningOf(const ReportCell& cell) const;
    QString wordsOfCell(const ReportCell& cell, const ReportColumn& column) const;
    QList<qreal> naturalWidths() const;
    void shrinkNames(QList<qreal>& widths, qreal room) const;
    qsizetype widestColumn() const;
    QList<Place> placesWithin(qreal x, qreal width) const;
    int linesOf(const ReportRow& row, const QList<Place>& places) const;
    qreal heightOf(const ReportRow& row, const QList<Place>& places) const;
    QStringList linesOf(const ReportRow& row, qsizetype column, const Place& place) const;
    qreal groupHeight(qsizetype from, const QList<Place>& places) const;

    PaperSpot drawTitle(Canvas& canvas, PaperSpot spot, qreal x, qreal width) const;
    PaperSpot drawHead(Canvas& canvas, PaperSpot spot, const QList<Place>& places) const;
    void drawRow(Canvas& canvas, const PaperSpot& spot, const ReportRow& row,
                 const QList<Place>& places) const;
    void drawCell(Canvas& canvas, const PaperSpot& spot, const ReportRow& row, qsizetype column,
                  const Place& place) const;
    void drawBar(Canvas& canvas, const PaperSpot& spot, Share share, qreal right) const;

    const Report& m_report;
    const ReportTable& m_table;
    QList<ReportRow> m_rows;
    const Typesetter& m_typesetter;
    const PaperSheet& m_sheet;
    qint64 m_largestShare = 1; ///< Its bar is whole.
};

} // namespace jangbu
