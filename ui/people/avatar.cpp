#include "ui/people/avatar.h"

#include "ui/people/personwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int buttonWidth = 92;
constexpr int largeDisc = 56;
constexpr int compactDisc = 36;
constexpr int ringGap = 4; ///< Of the chosen one's ring, around the disc.
constexpr int nameHeight = 19;
constexpr int roleHeight = 17;

} // namespace

void AvatarLook::paint(QPainter& painter, const QRectF& place, const Tokens& tokens) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On a sheet in the dark the disc has the colour of what it lies on.
    painter.setPen(isChosen ? QPen(Qt::NoPen) : QPen(tokens.borderStrong, 1));
    painter.setBrush(isChosen ? tokens.accentSoft : tokens.hover);
    painter.drawEllipse(isChosen ? place : place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(isChosen ? tokens.accentText : tokens.muted);
    constexpr qreal letterPart = 0.32;
    painter.setFont(fontOfPixels(qMax(12, qRound(place.height() * letterPart)), true));
    painter.drawText(place, Qt::AlignCenter, initial);
    painter.restore();
}

AvatarButton::AvatarButton(const Person& person, QWidget* parent)
    : QAbstractButton(parent)
    , m_person(person)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setText(person.name);
    setObjectName(QStringLiteral("avatar ") + person.name);
    setAccessibleName(tr("%1, %2").arg(person.name, PersonWords::role(person.role)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

int AvatarButton::discSide() const
{
    return m_isCompact ? compactDisc : largeDisc;
}

QSize AvatarButton::sizeHint() const
{
    return { buttonWidth,
             discSide() + 2 * ringGap + 6 + nameHeight + (m_isCompact ? 0 : roleHeight) };
}

bool AvatarButton::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void AvatarButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - discSide()) / 2.0, ringGap, discSide(), discSide());
    const AvatarLook look { PersonWords::initialOf(m_person.name), isChecked() };
    look.paint(painter, disc, tokens);
    if (isChecked() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? tokens.accentText : tokens.borderStrong, 2));
        painter.drawEllipse(disc.adjusted(-3, -3, 3, 3));
    }
    const int below = discSide() + 2 * ringGap + 6;
    const QFont font = fontOf(isChecked() ? TextStyle::SmallBold : TextStyle::Small);
    painter.setFont(font);
    painter.setPen(isChecked() ? tokens.text : tokens.muted);
    const QString name = QFontMetrics(font).elidedText(m_person.name, Qt::ElideRight, width() - 4);
    painter.drawText(QRect(0, below, width(), nameHeight), Qt::AlignCenter, name);
    if (m_isCompact)
        return;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, below + nameHeight, width(), roleHeight), Qt::AlignCenter,
                     PersonWords::role(m_person.role));
}

} // namespace jangbu::ui
