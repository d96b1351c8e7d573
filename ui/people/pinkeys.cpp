#include "ui/people/pinkeys.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotDiameter = 14;
constexpr int dotStep = 30;
constexpr int keyWidth = 84;
constexpr int keyHeight = 60;
constexpr int compactKeyHeight = 40;
constexpr int keyGap = 12;
constexpr int compactKeyGap = 8;
constexpr int keyColumns = 3;

QPushButton* makeKey(const QString& text, QWidget* parent)
{
    auto* key = new QPushButton(text, parent);
    key->setFont(fontOfPixels(22));
    setStyleProperty(key, "role", u"pin-key"_s);
    // Digits are typed wherever the focus is; the keys need it only to be reached by Tab.
    key->setFocusPolicy(Qt::TabFocus);
    return key;
}

} // namespace

PinDots::PinDots(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"pinDots"_s);
    setFilled(0);
}

void PinDots::setFilled(int count)
{
    m_filled = count;
    setAccessibleName(tr("PIN, %1 of %2 digits typed").arg(count).arg(digits));
    update();
}

QSize PinDots::sizeHint() const
{
    return { dotStep * (digits - 1) + dotDiameter + 2, dotDiameter + 4 };
}

void PinDots::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal left = (width() - (dotStep * (digits - 1) + dotDiameter)) / 2.0;
    for (int digit = 0; digit < digits; ++digit) {
        const bool isFilled = digit < m_filled;
        painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(tokens.control, 1.5));
        painter.setBrush(isFilled ? QBrush(tokens.accentText) : QBrush(Qt::NoBrush));
        const QRectF dot(left + digit * dotStep, 2, dotDiameter, dotDiameter);
        painter.drawEllipse(isFilled ? dot : dot.adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

PinKeypad::PinKeypad(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int number = 1; number <= 10; ++number) {
        const QChar digit(u'0' + number % 10);
        QPushButton* key = makeKey(digit, this);
        key->setObjectName(u"pinKey%1"_s.arg(digit));
        const int place = number == 10 ? 10 : number - 1;
        grid->addWidget(key, place / keyColumns, place % keyColumns);
        connect(key, &QPushButton::clicked, this, [this, digit] { emit digitPressed(digit); });
        m_keys.append(key);
    }
    QPushButton* back = makeKey({}, this);
    setStyleProperty(back, "role", u"pin-back"_s);
    back->setObjectName(u"pinKeyBack"_s);
    back->setAccessibleName(tr("Take the last digit back"));
    back->setToolTip(tr("Take the last digit back"));
    grid->addWidget(back, 3, 2);
    connect(back, &QPushButton::clicked, this, &PinKeypad::backPressed);
    m_back = back;
    m_keys.append(back);
    setCompact(false);
    dress();
}

void PinKeypad::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setSpacing(isCompact ? compactKeyGap : keyGap);
    for (QWidget* key : std::as_const(m_keys)) {
        setStyleProperty(key, "sizing", isCompact ? u"small"_s : u"large"_s);
        key->setFixedSize(keyWidth, isCompact ? compactKeyHeight : keyHeight);
    }
}

void PinKeypad::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PinKeypad::dress()
{
    auto* back = static_cast<QPushButton*>(m_back);
    back->setIcon(iconOf(u"delete"_s, tokensOf(this).muted));
    back->setIconSize({ 22, 22 });
}

} // namespace jangbu::ui
