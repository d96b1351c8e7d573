#include "ui/live/kitchenline.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSize = 20;

} // namespace

KitchenLine::KitchenLine(const BoardLine& line, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setObjectName(u"line %1"_s.arg(line.id.value()));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(line.name);
    setDone(line.isDone);
}

void KitchenLine::setDone(bool isDone)
{
    setChecked(isDone);
    //: A line of an order in the kitchen: the product and how many.
    setAccessibleName(tr("%1 × %2").arg(m_line.name).arg(m_line.quantity));
    setAccessibleDescription(isDone ? tr("Done", "line in the kitchen")
                                    : tr("To make", "line in the kitchen"));
}

void KitchenLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accentText, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = rect().adjusted(6, 0, -6, 0);
    paintBox(painter, QRect(inner.left(), (height() - boxSize) / 2, boxSize, boxSize));

    const QString count = u"× %1"_s.arg(m_line.quantity);
    const bool isMany = m_line.quantity > 1 && !isChecked();
    const QFont countFont = fontOf(isMany ? TextStyle::BodyBold : TextStyle::Body);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    painter.setFont(countFont);
    painter.setPen(isMany ? tokens.text : tokens.muted);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);

    QFont nameFont = fontOf(TextStyle::Body);
    nameFont.setStrikeOut(isChecked());
    const QRect name = inner.adjusted(boxSize + 8, 0, -countWidth - 8, 0);
    painter.setFont(nameFont);
    painter.setPen(isChecked() ? tokens.muted : tokens.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(nameFont).elidedText(m_line.name, Qt::ElideRight, name.width()));
}

void KitchenLine::paintBox(QPainter& painter, const QRect& box) const
{
    const Tokens& tokens = tokensOf(this);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(tokens.control, 1.5));
    painter.setBrush(isChecked() ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
    if (isChecked()) {
        painter.drawPixmap(box.topLeft() + QPoint(3, 3),
                           iconPixmap(u"check"_s, 14, tokens.accentOn, devicePixelRatioF()));
    }
}

} // namespace jangbu::ui
