#include "ui/settlement/calendarlegend.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendMarkSize = 14;
constexpr int markGap = 5;
constexpr int entryGap = 16;

} // namespace

CalendarLegend::CalendarLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Lock: closed. Dot: ready. Ring: open. Triangle: differs."));
}

void CalendarLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Caption));
    const Tokens& tokens = tokensOf(this);
    int left = 0;
    const auto middle = [&] { return QPointF(left + legendMarkSize / 2.0, height() / 2.0); };
    const auto icon = [&](const QString& name, const QColor& color) {
        painter.drawPixmap(QPoint(left, (height() - legendMarkSize) / 2),
                           iconPixmap(name, legendMarkSize, color, devicePixelRatioF()));
    };
    const auto word = [&](const QString& text, const QColor& color) {
        left += legendMarkSize + markGap;
        painter.setPen(color);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += width + entryGap;
    };
    icon(u"lock"_s, tokens.muted);
    word(tr("Closed"), tokens.muted);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(middle(), 4, 4);
    word(tr("Ready"), tokens.muted);
    painter.setPen(QPen(tokens.accentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle(), 3, 3);
    word(tr("Open", "day of business"), tokens.muted);
    icon(u"triangle-alert"_s, tokens.negative);
    word(tr("Differs"), tokens.negative);
}

} // namespace jangbu::ui
