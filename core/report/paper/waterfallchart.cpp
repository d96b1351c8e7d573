#include "core/report/paper/waterfallchart.h"

#include "core/report/reporttext.h"

#include <QSet>

namespace jangbu {

namespace {

constexpr qreal labelRoom = 18; ///< Above the highest bar.
constexpr qreal nameRoom = 24; ///< Below the base line.
constexpr qreal widestBar = 33;
constexpr qreal thinnestBar = 1.5;
constexpr qreal radius = 3;

QRgb colourOf(Waterfall::Kind kind)
{
    switch (kind) {
    case Waterfall::Kind::Start:
        return ink::start;
    case Waterfall::Kind::Deduction:
        return ink::deduction;
    case Waterfall::Kind::Result:
        return ink::profit;
    }
    Q_UNREACHABLE();
}

} // namespace

WaterfallChart::WaterfallChart(const Report& report, const Waterfall& waterfall,
                               const Typesetter& typesetter)
    : m_report(report)
    , m_waterfall(waterfall)
    , m_bars(waterfallBars(waterfall))
    , m_axis(waterfallAxis(m_bars))
    , m_typesetter(typesetter)
{
}

qreal WaterfallChart::yOf(Money level, const QRectF& plot) const
{
    const Money shown = qMax(level, m_axis.first);
    const auto above = static_cast<qreal>((shown - m_axis.first).minor());
    const auto whole = static_cast<qreal>((m_axis.last() - m_axis.first).minor());
    return plot.bottom() - plot.height() * above / whole;
}

/// Short ones, where no two of them are the same.
QStringList WaterfallChart::markLabels() const
{
    QStringList shortOnes;
    QStringList full;
    for (int at = 0; at <= m_axis.steps; ++at) {
        shortOnes.append(shortAmount(m_axis.mark(at), m_report.currency, m_report.language));
        full.append(amountDigits(m_axis.mark(at), m_report.currency));
    }
    const bool areDistinct = QSet(shortOnes.cbegin(), shortOnes.cend()).size() == shortOnes.size();
    return areDistinct ? shortOnes : full;
}

/// Draws the marks, and gives what is left for the bars.
QRectF WaterfallChart::drawAxis(Canvas& canvas, int page, const QRectF& area) const
{
    const QStringList labels = markLabels();
    qreal widest = 0;
    for (const QString& label : labels)
        widest = qMax(widest, m_typesetter.width(label, paperstyle::axis));
    const QRectF plot = area.adjusted(widest + 8, labelRoom, 0, -nameRoom);
    for (int at = 0; at <= m_axis.steps; ++at) {
        const qreal y = yOf(m_axis.mark(at), plot);
        // The base of a cut axis is no amount.
        const bool isBase = at == 0;
        canvas.line(page, { plot.left(), y, plot.right(), y }, isBase ? ink::frame : ink::grid,
                    isBase ? 1 : 0.75);
        if (!isBase || !m_axis.isCut) {
            canvas.text(page, plot.left() - 8, y, labels.at(at), paperstyle::axis, ink::muted,
                        Canvas::Side::Right);
        }
    }
    return plot;
}

/// A gap in the bar, because it is longer than it is drawn.
void WaterfallChart::drawCut(Canvas& canvas, int page, const QRectF& bar) const
{
    const qreal y = bar.bottom() - 12;
    QPainterPath cut(QPointF(bar.left() - 2, y + 2));
    const qreal part = (bar.width() + 4) / 4;
    for (int at = 1; at <= 4; ++at)
        cut.lineTo(bar.left() - 2 + part * at, at % 2 == 1 ? y - 3 : y + 2);
    canvas.shape(page, cut, 0, 0xffffffff, 3);
}

void WaterfallChart::drawBar(Canvas& canvas, int page, const QRectF& plot, qsizetype at) const
{
    const WaterfallBar& bar = m_bars.at(at);
    const Waterfall::Step& step = m_waterfall.steps.at(at);
    const qreal slot = plot.width() / qreal(m_bars.size());
    const qreal width = qMin(widestBar, slot * 0.62);
    const qreal middle = plot.left() + slot * (qreal(at) + 0.5);
    const qreal top = yOf(bar.top(), plot);
    const qreal bottom = yOf(bar.bottom(), plot);
    const QRectF rect(middle - width / 2, top, width, qMax(thinnestBar, bottom - top));
    QPainterPath path;
    const qreal round = qMin(radius, rect.height() / 2);
    path.addRoundedRect(rect, round, round);
    canvas.shape(page, path, colourOf(step.kind));
    if (m_axis.isCut && step.kind != Waterfall::Kind::Deduction)
        drawCut(canvas, page, rect);
    if (at + 1 < m_bars.size()) {
        const qreal y = yOf(bar.to, plot);
        canvas.line(page, { rect.right(), y, rect.right() + slot - width, y }, ink::deduction, 0.75,
                    true);
    }
    const QString label = shortAmount(signedAmount(step), m_report.currency, m_report.language);
    canvas.text(page, middle, rect.top() - 9, label, paperstyle::axisBold, ink::text,
                Canvas::Side::Middle);
    canvas.text(page, middle, plot.bottom() + 12,
                m_typesetter.elided(step.label, paperstyle::axis, slot - 2), paperstyle::axis,
                ink::muted, Canvas::Side::Middle);
}

void WaterfallChart::draw(Canvas& canvas, int page, const QRectF& area) const
{
    if (m_bars.isEmpty())
        return;
    const QRectF plot = drawAxis(canvas, page, area);
    for (qsizetype at = 0; at < m_bars.size(); ++at)
        drawBar(canvas, page, plot, at);
}

} // namespace jangbu
