#include "ui/welcome/beginningtile.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileHeight = 82;
constexpr int padding = 20;
constexpr int squareSize = 44;
constexpr int drawingSize = 20;
constexpr int chevronSize = 20;
constexpr int textLeft = padding + 1 + squareSize + 16;
constexpr int titlePixels = 16;

} // namespace

BeginningTile::BeginningTile(const QString& iconName, const QString& title,
                             const QString& explanation, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

QSize BeginningTile::sizeHint() const
{
    const int text
        = qMax(QFontMetrics(fontOfPixels(titlePixels, true)).horizontalAdvance(this->text()),
               QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(m_explanation));
    return { textLeft + text + 8 + chevronSize + padding, tileHeight };
}

QSize BeginningTile::minimumSizeHint() const
{
    return { 240, tileHeight };
}

int BeginningTile::room() const
{
    return width() - textLeft - 8 - chevronSize - padding;
}

void BeginningTile::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    setToolTip(metrics.horizontalAdvance(m_explanation) > room() ? m_explanation : QString());
}

void BeginningTile::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() && isEnabled();
    const bool isQuiet = isEnabled() && underMouse() && !isChecked();
    painter.setBrush(isChecked() ? tokens.accentSoft : isQuiet ? tokens.hover : tokens.surface);
    painter.setPen(QPen(isMarked ? tokens.accentText : tokens.border, isMarked ? 2 : 1));
    const qreal inset = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
    paintIcon(painter);

    const QFont titleFont = fontOfPixels(titlePixels, true);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    const int top = (height() - titleMetrics.height() - metrics.height()) / 2;
    painter.setFont(titleFont);
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    painter.drawText(QRect(textLeft, top, room(), titleMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(text(), Qt::ElideRight, room()));
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(isEnabled() ? tokens.muted : tokens.disabled);
    painter.drawText(QRect(textLeft, top + titleMetrics.height(), room(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_explanation, Qt::ElideRight, room()));
}

void BeginningTile::paintIcon(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(this);
    const bool isMarked = isChecked() && isEnabled();
    const QRect square(padding + 1, (height() - squareSize) / 2, squareSize, squareSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isMarked ? tokens.accent : tokens.sunken);
    painter.drawRoundedRect(square, 10, 10);
    const QColor color = isMarked ? tokens.accentOn : isEnabled() ? tokens.text : tokens.disabled;
    const int offset = (squareSize - drawingSize) / 2;
    painter.drawPixmap(square.topLeft() + QPoint(offset, offset),
                       iconPixmap(m_iconName, drawingSize, color, devicePixelRatioF()));
    const QColor chevron = isMarked ? tokens.accentText
        : isEnabled()               ? tokens.muted
                                    : tokens.disabled;
    painter.drawPixmap(QPoint(width() - padding - chevronSize, (height() - chevronSize) / 2),
                       iconPixmap(u"chevron-right"_s, chevronSize, chevron, devicePixelRatioF()));
}

void BeginningTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BeginningTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace jangbu::ui
