#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 14;
constexpr int iconGap = 4;

struct Colors {
    QColor ground;
    QColor text;
};

Colors colorsOf(BadgeKind kind, const Tokens& tokens)
{
    switch (kind) {
    case BadgeKind::Neutral:
        return { tokens.sunken, tokens.muted };
    case BadgeKind::Accent:
        return { tokens.accentSoft, tokens.accentText };
    case BadgeKind::AccentSolid:
    case BadgeKind::Count:
        return { tokens.accent, tokens.accentOn };
    case BadgeKind::Positive:
        return { tokens.positiveSoft, tokens.positive };
    case BadgeKind::Warning:
        return { tokens.warningSoft, tokens.warning };
    case BadgeKind::Negative:
        return { tokens.negativeSoft, tokens.negative };
    }
    return { tokens.sunken, tokens.muted };
}

} // namespace

QSize BadgeLook::size() const
{
    const int height = isSmall || kind == BadgeKind::Count ? 20 : 22;
    const QFontMetrics metrics(fontOf(TextStyle::CaptionBold));
    int width = metrics.horizontalAdvance(text);
    if (kind == BadgeKind::Count)
        return { qMax(height, width + 10), height };
    width += 2 * padding;
    if (!icon.isEmpty())
        width += iconSize + (text.isEmpty() ? 0 : iconGap);
    return { width, height };
}

void BadgeLook::paint(QPainter& painter, const QRect& place, const Tokens& tokens,
                      qreal ratio) const
{
    const Colors colors = colorsOf(kind, tokens);
    QRect box(QPoint(place.left(), 0), size());
    box.moveTop(place.top() + (place.height() - box.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOnItsOwnGround ? tokens.surface : colors.ground);
    const qreal radius = kind == BadgeKind::Count ? box.height() / 2.0 : 6;
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(colors.text);
    painter.setFont(fontOf(TextStyle::CaptionBold));
    if (kind == BadgeKind::Count) {
        painter.drawText(box, Qt::AlignCenter, text);
    } else {
        QRect inner = box.adjusted(padding, 0, 0, 0);
        if (!icon.isEmpty()) {
            const QPoint corner(inner.left(), box.top() + (box.height() - iconSize) / 2);
            painter.drawPixmap(corner, iconPixmap(icon, iconSize, colors.text, ratio));
            inner.setLeft(inner.left() + iconSize + iconGap);
        }
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.restore();
}

Badge::Badge(BadgeKind kind, const QString& text, const QString& icon, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(kind, text, icon);
}

void Badge::set(BadgeKind kind, const QString& text, const QString& icon)
{
    m_look.kind = kind;
    m_look.text = text;
    m_look.icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_look.paint(painter, rect(), tokensOf(this), devicePixelRatioF());
}

} // namespace jangbu::ui
