#include "ui/widgets/navigationrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int rowHeight = 36;
constexpr int drawnSize = 20;
constexpr int sidePadding = 11;

} // namespace

NavigationRow::NavigationRow(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationRow::setWaiting(int count)
{
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void NavigationRow::setWarning(bool isOn)
{
    m_warns = isOn;
    setAccessibleDescription(isOn ? tr("Needs attention") : QString());
    update();
}

void NavigationRow::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationRow::sizeHint() const
{
    return { m_isNarrow ? drawnSize + 2 * sidePadding : 180, rowHeight };
}

void NavigationRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse() || isDown()) {
        painter.setBrush(isChecked() ? tokens.accentSoft : isDown() ? tokens.border : tokens.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const QColor ink = isChecked() ? tokens.accentText : tokens.text;
    const QPixmap icon
        = iconPixmap(m_iconName, drawnSize, isChecked() ? ink : tokens.muted, devicePixelRatioF());
    const int iconLeft = m_isNarrow ? (width() - drawnSize) / 2 : sidePadding;
    painter.drawPixmap(QPoint(iconLeft, (height() - drawnSize) / 2), icon);
    if (!m_isNarrow) {
        painter.setPen(ink);
        painter.setFont(fontOf(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
        const QRect place = rect().adjusted(sidePadding + drawnSize + 10, 0, -sidePadding, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    if (m_waiting > 0) {
        const BadgeLook count { BadgeKind::Count, QString::number(m_waiting) };
        const int left = width() - count.size().width() - (m_isNarrow ? 2 : sidePadding);
        count.paint(painter, QRect(left, m_isNarrow ? -6 : 0, width() - left, height()), tokens,
                    devicePixelRatioF());
    } else if (m_warns) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warningLine);
        const qreal right = width() - sidePadding - 4;
        painter.drawEllipse(QPointF(right, m_isNarrow ? 9 : height() / 2.0), 4, 4);
    }
}

} // namespace jangbu::ui
