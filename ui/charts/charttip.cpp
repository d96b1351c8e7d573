#include "ui/charts/charttip.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr int paddingX = 12;
constexpr int paddingY = 10;
constexpr int columnGap = 20;
constexpr int distance = 10;

} // namespace

ChartTipBox::ChartTipBox(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("chartTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize ChartTipBox::sizeOfTip() const
{
    const QFontMetrics bold(fontOf(TextStyle::CaptionBold));
    const QFontMetrics regular(fontOf(TextStyle::Caption));
    int width = bold.horizontalAdvance(m_tip.title);
    if (!m_tip.note.isEmpty())
        width += columnGap + regular.horizontalAdvance(m_tip.note);
    for (const ChartTip::Row& row : m_tip.rows) {
        const QFontMetrics& metrics = row.isBold ? bold : regular;
        width = qMax(width,
                     regular.horizontalAdvance(row.label) + columnGap
                         + metrics.horizontalAdvance(row.value));
    }
    const auto lines = static_cast<int>(m_tip.rows.size()) + 1;
    return { width + 2 * paddingX, lines * bold.height() + 2 * paddingY };
}

QPoint ChartTipBox::placeBeside(const QRect& explained) const
{
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const auto within = [](int wanted, int least, int most) {
        return std::clamp(wanted, least, qMax(least, most));
    };
    const int top = within(explained.top() - 4, room.top(), room.bottom() - height());
    const int right = explained.right() + distance;
    if (right + width() <= room.right())
        return { right, top };
    const int left = explained.left() - distance - width();
    if (left >= room.left())
        return { left, top };
    const int middle
        = within(explained.center().x() - width() / 2, room.left(), room.right() - width());
    const int below = explained.bottom() + distance;
    const bool fitsBelow = below + height() <= room.bottom();
    return { middle, fitsBelow ? below : explained.top() - distance - height() };
}

void ChartTipBox::showBeside(const ChartTip& tip, const QRect& explained)
{
    m_tip = tip;
    resize(sizeOfTip());
    move(placeBeside(explained));
    raise();
    show();
    update();
}

void ChartTipBox::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tooltip);
    painter.drawRoundedRect(rect(), 8, 8);

    const int lineHeight = QFontMetrics(fontOf(TextStyle::CaptionBold)).height();
    QRect line(paddingX, paddingY, width() - 2 * paddingX, lineHeight);
    drawText(painter, line, Qt::AlignLeft, m_tip.title, TextStyle::CaptionBold, tokens.tooltipText);
    drawText(painter, line, Qt::AlignRight, m_tip.note, TextStyle::Caption, tokens.tooltipMuted);
    for (const ChartTip::Row& row : m_tip.rows) {
        line.translate(0, lineHeight);
        drawText(painter, line, Qt::AlignLeft, row.label, TextStyle::Caption, tokens.tooltipMuted);
        const TextStyle style = row.isBold ? TextStyle::CaptionBold : TextStyle::Caption;
        drawText(painter, line, Qt::AlignRight, row.value, style, tokens.tooltipText);
    }
}

} // namespace jangbu::ui
