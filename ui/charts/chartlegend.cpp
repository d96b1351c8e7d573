#include "ui/charts/chartlegend.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <cmath>

namespace jangbu::ui {

namespace {

constexpr qreal markGap = 6;
constexpr qreal entryGap = 16;

qreal markWidth(ChartLegend::Mark mark)
{
    return mark == ChartLegend::Mark::Square ? 10 : 14;
}

void drawMark(QPainter& painter, const ChartLegend::Entry& entry, qreal left, qreal middle,
              const Tokens& tokens)
{
    using Mark = ChartLegend::Mark;
    const QColor color = chartColor(tokens, entry.color);
    switch (entry.mark) {
    case Mark::Square:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(left, middle - 5, 10, 10), 3, 3);
        return;
    case Mark::Line:
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(left + 1.5, middle), QPointF(left + 12.5, middle));
        return;
    case Mark::Dash:
        painter.fillRect(QRectF(left, middle - 1, 5, 2), tokens.compare);
        painter.fillRect(QRectF(left + 8, middle - 1, 5, 2), tokens.compare);
        return;
    case Mark::Tick:
        painter.fillRect(sharp(painter, { left, middle - 1, 14, 2 }), tokens.text);
        return;
    }
}

} // namespace

ChartLegend::ChartLegend(QList<Entry> entries, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEntries(std::move(entries));
}

void ChartLegend::setEntries(QList<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry& entry : std::as_const(m_entries))
        names.append(entry.text);
    setAccessibleName(names.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    qreal width = 0;
    for (const Entry& entry : m_entries) {
        width += markWidth(entry.mark) + markGap + textWidth(entry.text, TextStyle::Caption)
            + entryGap;
    }
    return { static_cast<int>(std::ceil(qMax(0.0, width - entryGap))) + 2, 20 };
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal left = 0;
    for (const Entry& entry : m_entries) {
        drawMark(painter, entry, left, height() / 2.0, tokens);
        left += markWidth(entry.mark) + markGap;
        const qreal width = textWidth(entry.text, TextStyle::Caption) + 1;
        drawText(painter, { left, 0, width, qreal(height()) }, Qt::AlignLeft, entry.text,
                 TextStyle::Caption, tokens.muted);
        left += width + entryGap - 1;
    }
}

ChartSwatch::ChartSwatch(int color, QWidget* parent)
    : QWidget(parent)
    , m_color(color)
{
    setFixedSize(sizeHint());
}

void ChartSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chartColor(tokensOf(this), m_color));
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace jangbu::ui
