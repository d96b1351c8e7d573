#include "ui/charts/waterfallview.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr qreal levelTopRoom = 24; ///< For the label of the highest bar.
constexpr qreal levelWidestBar = 56;
constexpr qreal levelPartOfSlot = 0.62;
constexpr qreal levelRadius = 3;
constexpr qreal levelLeastHeight = 2;

QColor colorOf(Waterfall::Kind kind, const Tokens& tokens)
{
    switch (kind) {
    case Waterfall::Kind::Start:
        return tokens.heat.at(3);
    case Waterfall::Kind::Deduction:
        return tokens.compare;
    case Waterfall::Kind::Result:
        return tokens.chart.front();
    }
    Q_UNREACHABLE();
}

} // namespace

WaterfallView::WaterfallView(QWidget* parent)
    : ChartView(parent)
{
}

void WaterfallView::setFormats(ChartFormats formats)
{
    m_formats = std::move(formats);
    noteNewData();
}

void WaterfallView::setWaterfall(Waterfall waterfall, Names names)
{
    m_waterfall = std::move(waterfall);
    m_bars = waterfallBars(m_waterfall);
    m_names = std::move(names);
    m_scale = AmountScale::over(waterfallAxis(m_bars));
    noteNewData();
}

ChartNumbers WaterfallView::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_formats.fullText } }, {} };
    for (const Waterfall::Step& step : m_waterfall.steps)
        numbers.rows.append({ step.label, { signedAmount(step).minor() } });
    return numbers;
}

ChartTip WaterfallView::tipOf(int point) const
{
    const Waterfall::Step& step = m_waterfall.steps.at(point);
    const QString value = m_formats.fullText(signedAmount(step).minor());
    ChartTip tip { step.label, {}, { { m_names.value, value, true } } };
    if (step.kind == Waterfall::Kind::Deduction)
        tip.rows.append({ tr("Left"), m_formats.fullText(m_bars.at(point).to.minor()) });
    return tip;
}

QRectF WaterfallView::plot() const
{
    const qreal height = qMax(1.0, this->height() - levelTopRoom - axisNameHeight);
    const qreal left = m_formats.shortText ? m_scale.labelRoom(m_formats.shortText, height) : 0;
    return { left, levelTopRoom, qMax(1.0, width() - left), height };
}

qreal WaterfallView::slotWidth() const
{
    return plot().width() / qMax(1, pointCount());
}

QRectF WaterfallView::barRect(int point) const
{
    const QRectF area = plot();
    const qreal width = qMin(levelWidestBar, slotWidth() * levelPartOfSlot);
    const qreal middle = area.left() + slotWidth() * (point + 0.5);
    const qreal top = m_scale.yOf(m_bars.at(point).top().minor(), area);
    const qreal bottom = m_scale.yOf(m_bars.at(point).bottom().minor(), area);
    return { middle - width / 2, top, width, qMax(levelLeastHeight, bottom - top) };
}

QRectF WaterfallView::pointRect(int point) const
{
    return barRect(point);
}

int WaterfallView::pointAt(const QPointF& place) const
{
    const QRectF area = plot();
    if (!hasData() || place.x() < area.left() || place.x() >= area.right())
        return -1;
    return qBound(0, static_cast<int>((place.x() - area.left()) / slotWidth()), pointCount() - 1);
}

/// A gap in the bar, because it is longer than it is drawn.
void WaterfallView::drawCut(QPainter& painter, const QRectF& bar, const Tokens& tokens) const
{
    const qreal y = bar.bottom() - 12;
    const qreal part = (bar.width() + 4) / 4;
    QPainterPath cut(QPointF(bar.left() - 2, y + 3));
    for (int at = 1; at <= 4; ++at)
        cut.lineTo(bar.left() - 2 + part * at, at % 2 == 1 ? y - 1 : y + 3);
    painter.setPen(QPen(tokens.surface, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(cut);
}

void WaterfallView::drawBar(QPainter& painter, int point, const Tokens& tokens) const
{
    const QRectF area = plot();
    const Waterfall::Step& step = m_waterfall.steps.at(point);
    const QRectF bar = sharp(painter, barRect(point));
    QPainterPath path;
    const qreal round = qMin(levelRadius, bar.height() / 2);
    path.addRoundedRect(bar, round, round);
    painter.fillPath(path, colorOf(step.kind, tokens));
    if (m_scale.isCut() && step.kind != Waterfall::Kind::Deduction)
        drawCut(painter, bar, tokens);
    if (point + 1 < pointCount()) {
        const qreal y = m_scale.yOf(m_bars.at(point).to.minor(), area);
        painter.setPen(QPen(tokens.compare, 1, Qt::DotLine));
        painter.drawLine(QPointF(bar.right() + 1, y), QPointF(barRect(point + 1).left() - 1, y));
    }
    const QRectF above(bar.center().x() - slotWidth() / 2, bar.top() - 22, slotWidth(), 20);
    drawText(painter, above, Qt::AlignHCenter, m_formats.shortText(signedAmount(step).minor()),
             TextStyle::CaptionBold, tokens.text);
    const QRectF below(above.left(), area.bottom() + 2, slotWidth(), axisNameHeight);
    const bool isHovered = point == hoveredPoint();
    drawText(painter, below, Qt::AlignHCenter,
             elided(step.label, TextStyle::Caption, slotWidth() - 4),
             isHovered ? TextStyle::CaptionBold : TextStyle::Caption,
             isHovered ? tokens.text : tokens.muted);
}

void WaterfallView::draw(QPainter& painter, const Tokens& tokens) const
{
    const QRectF area = plot();
    m_scale.draw(painter, area, m_formats.shortText, tokens);
    if (hoveredPoint() >= 0) {
        QColor tint = tokens.accent;
        tint.setAlphaF(0.07F);
        const QRectF bar = barRect(hoveredPoint());
        const QRectF column(bar.left() - 7, 0, bar.width() + 14, area.bottom());
        painter.fillPath(barPath(sharp(painter, column), 6), tint);
    }
    for (int at = 0; at < pointCount(); ++at)
        drawBar(painter, at, tokens);
}

} // namespace jangbu::ui
