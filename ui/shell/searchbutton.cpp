#include "ui/shell/searchbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

SearchButton::SearchButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"paletteButton"_s);
    setText(tr("Find"));
    setAccessibleName(tr("Find pages, actions, products and receipts"));
    setToolTip(u"Ctrl+K"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    update();
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.borderStrong);
    painter.setBrush(underMouse() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const int iconLeft = m_isNarrow ? (width() - 16) / 2 : 12;
    painter.drawPixmap(QPoint(iconLeft, (height() - 16) / 2),
                       iconPixmap(u"search"_s, 16, tokens.muted, devicePixelRatioF()));
    if (m_isNarrow)
        return;
    painter.setPen(tokens.muted);
    painter.setFont(fontOf(TextStyle::Small));
    painter.drawText(rect().adjusted(36, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    paintKeyCap(painter, rect().adjusted(0, 0, -10, 0), u"Ctrl K"_s, tokens);
}

} // namespace jangbu::ui
