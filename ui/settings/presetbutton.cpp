#include "ui/settings/presetbutton.h"

#include "ui/formats.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PresetButton::PresetButton(const PreferentialClass& merchants, const Formats& formats,
                           QWidget* parent)
    : QAbstractButton(parent)
    , m_rates(tr("%1 / %2").arg(formats.rate(merchants.credit.ppm()),
                                formats.rate(merchants.debit.ppm())))
{
    const QString upTo = formats.shortAmount(merchants.salesUpTo, Currency::won());
    const QString over = formats.shortAmount(merchants.salesOver, Currency::won());
    setText(merchants.salesOver.isZero() ? tr("Up to %1").arg(upTo)
                                         : tr("%1 – %2").arg(over, upTo));
    setAccessibleName(tr("Sales %1: credit and debit %2").arg(text(), m_rates));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize PresetButton::sizeHint() const
{
    const int title = QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(text());
    const int rates = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_rates);
    return { qMax(title, rates) + 28, 46 };
}

void PresetButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? tokens.accentText : tokens.borderStrong, isFocused ? 2 : 1));
    painter.setBrush(isDown() ? tokens.border : underMouse() ? tokens.hover : tokens.surface);
    const qreal inset = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(14, 3, -4, -21), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(14, 22, -4, -4), Qt::AlignLeft | Qt::AlignVCenter, m_rates);
}

} // namespace jangbu::ui
