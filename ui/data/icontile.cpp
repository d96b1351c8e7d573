#include "ui/data/icontile.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace jangbu::ui {

IconTile::IconTile(const QString& iconName, int size, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    setFixedSize(size, size);
}

void IconTile::set(const QString& iconName, Ground ground)
{
    m_iconName = iconName;
    m_ground = ground;
    update();
}

void IconTile::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QColor soft = tokens.accentSoft;
    QColor line = tokens.accentText;
    if (m_ground == Ground::Positive) {
        soft = tokens.positiveSoft;
        line = tokens.positive;
    } else if (m_ground == Ground::Warning) {
        soft = tokens.warningSoft;
        line = tokens.warning;
    } else if (m_ground == Ground::Negative) {
        soft = tokens.negativeSoft;
        line = tokens.negative;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawRoundedRect(rect(), 8, 8);
    const int iconSize = width() / 2;
    const QPixmap icon = iconPixmap(m_iconName, iconSize, line, devicePixelRatioF());
    painter.drawPixmap(QPoint((width() - iconSize) / 2, (height() - iconSize) / 2), icon);
}

} // namespace jangbu::ui
