#include "core/report/paper/keyfigures.h"

#include "core/report/reporttext.h"

namespace jangbu {

namespace {

constexpr qreal figuresHeight = 78;
constexpr qreal inset = 14; ///< Between a rule and its figure,
constexpr qreal outset = 6; ///< and at least behind it.
constexpr qreal leastUnit = 12;

} // namespace

PaperStyle KeyFigureRow::unitStyle(PaperStyle digits)
{
    return { qMax(leastUnit, digits.size * 0.72), false };
}

KeyFigureRow::Figure KeyFigureRow::figureOf(const Report& report,
                                            const KeyFigures::Figure& figure) const
{
    Figure shown { .label = figure.label,
                   .style = figure.isResult ? paperstyle::resultFigure : paperstyle::figure,
                   .colour = figure.isResult ? ink::accent : ink::text };
    if (const auto* amount = std::get_if<Money>(&figure.value)) {
        const AmountWords words = amountWords(*amount, report.currency, report.language);
        shown.digits = words.before + words.digits;
        shown.unit = words.unit;
    } else {
        shown.digits = wordsOf(figure.value, ReportColumn::Kind::Text, report);
    }
    const qreal digits = m_typesetter.width(shown.digits, shown.style)
        + m_typesetter.width(shown.unit, unitStyle(shown.style));
    shown.width = qMax(digits, m_typesetter.width(figure.label, paperstyle::row)) + inset + outset;
    return shown;
}

KeyFigureRow::KeyFigureRow(const Report& report, const KeyFigures& figures,
                           const Typesetter& typesetter)
    : m_typesetter(typesetter)
{
    const qreal room = PaperSheet::right - PaperSheet::left;
    qreal used = 0;
    for (const KeyFigures::Figure& figure : figures.figures) {
        const Figure shown = figureOf(report, figure);
        if (m_rows.isEmpty() || used + shown.width > room) {
            m_rows.append(QList<Figure>());
            used = 0;
        }
        m_rows.last().append(shown);
        used += shown.width;
    }
}

qreal KeyFigureRow::height() const
{
    return figuresHeight * qreal(m_rows.size());
}

void KeyFigureRow::drawRow(Canvas& canvas, const PaperSpot& spot, const QList<Figure>& row) const
{
    const qreal room = PaperSheet::right - PaperSheet::left;
    qreal used = 0;
    qreal widest = 0;
    for (const Figure& figure : row) {
        used += figure.width;
        widest = qMax(widest, figure.width);
    }
    const qreal even = room / qreal(row.size());
    const qreal extra = (room - used) / qreal(row.size());
    qreal x = PaperSheet::left;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const Figure& figure = row.at(at);
        const qreal start = at == 0 ? x : x + inset;
        if (at > 0)
            canvas.line(spot.page, { x, spot.y + 1, x, spot.y + figuresHeight }, ink::rule, 1);
        canvas.text(spot.page, start, spot.y + 23, figure.label, paperstyle::row, ink::muted);
        canvas.text(spot.page, start, spot.y + 49, figure.digits, figure.style, figure.colour);
        // The unit stands on the base line of the digits.
        const PaperStyle unit = unitStyle(figure.style);
        const qreal below = m_typesetter.baseline(figure.style) - m_typesetter.baseline(unit);
        canvas.text(spot.page, start + m_typesetter.width(figure.digits, figure.style),
                    spot.y + 49 + below, figure.unit, unit, ink::muted);
        x += widest <= even ? even : figure.width + extra;
    }
    const qreal bottom = spot.y + figuresHeight;
    canvas.line(spot.page, { PaperSheet::left, bottom, PaperSheet::right, bottom }, ink::rule, 1);
}

void KeyFigureRow::draw(Canvas& canvas, const PaperSpot& spot) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        drawRow(canvas, { spot.page, spot.y + figuresHeight * qreal(at) }, m_rows.at(at));
}

} // namespace jangbu
