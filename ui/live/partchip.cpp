#include "ui/live/partchip.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PartChip::PartChip(Kind kind, const QString& amount, const QString& note, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_note(note)
{
    setText(amount);
    setAccessibleName(amount + u", "_s + note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(kind == Kind::Taken ? Qt::StrongFocus : Qt::NoFocus);
    if (kind == Kind::Taken)
        setCursor(Qt::PointingHandCursor);
}

void PartChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    QPen edge(tokens.borderStrong, 1);
    QColor fill = tokens.surface;
    QColor ink = tokens.text;
    QColor noteInk = tokens.muted;
    if (m_kind == Kind::Taken) {
        edge = QPen(underMouse() || hasFocus() ? tokens.positive : tokens.positiveSoft, 1);
        fill = tokens.positiveSoft;
        ink = noteInk = tokens.positive;
    } else if (m_kind == Kind::Now) {
        edge = QPen(tokens.accentText, 2);
    }
    const qreal inset = edge.widthF() / 2;
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const QRect inner = rect().adjusted(4, 7, -4, -6);
    painter.setFont(fontOf(TextStyle::SmallBold));
    if (painter.fontMetrics().horizontalAdvance(text()) > inner.width())
        painter.setFont(fontOf(TextStyle::CaptionBold));
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignTop, text());
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(noteInk);
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, inner.width()));
}

} // namespace jangbu::ui
