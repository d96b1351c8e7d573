#include "ui/signin/signinbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSvgRenderer>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 52;
constexpr int symbolSize = 20;
constexpr int symbolGap = 8;
constexpr int sideRoom = 20;
constexpr qreal buttonRadius = 12;
constexpr QColor kakaoYellow(0xFE, 0xE5, 0x00);
constexpr QColor kakaoLabel(0, 0, 0, 217); // 85 %
constexpr int pressedShade = 106;

} // namespace

SignInButton::SignInButton(Look look, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont SignInButton::labelFont() const
{
    return fontOfPixels(m_look == Look::Kakao ? 16 : 15, m_look == Look::Kakao);
}

QSize SignInButton::sizeHint() const
{
    const int label = QFontMetrics(labelFont()).horizontalAdvance(text());
    return { label + symbolSize + symbolGap + 2 * sideRoom, buttonHeight };
}

void SignInButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_look == Look::Kakao) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? kakaoYellow.darker(pressedShade) : kakaoYellow);
        painter.drawRoundedRect(rect(), buttonRadius, buttonRadius);
    } else {
        painter.setPen(tokens.borderStrong);
        painter.setBrush(isDown() ? tokens.border : underMouse() ? tokens.hover : tokens.surface);
        painter.drawRoundedRect(edge, buttonRadius, buttonRadius);
    }
    const QFontMetrics metrics(labelFont());
    const int label = metrics.horizontalAdvance(text());
    const int left = (width() - label - symbolSize - symbolGap) / 2;
    paintSymbol(painter, QRect(left, (height() - symbolSize) / 2, symbolSize, symbolSize));
    painter.setFont(labelFont());
    painter.setPen(m_look == Look::Kakao ? kakaoLabel : tokens.text);
    painter.drawText(QRect(left + symbolSize + symbolGap, 0, label + 1, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

void SignInButton::paintSymbol(QPainter& painter, const QRect& place) const
{
    if (m_look == Look::Kakao) {
        QSvgRenderer(u":/icons/kakao.svg"_s).render(&painter, place);
        return;
    }
    painter.drawPixmap(
        place.topLeft(),
        iconPixmap(u"globe"_s, symbolSize, tokensOf(this).text, devicePixelRatioF()));
}

void SignInButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SignInButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace jangbu::ui
