#include "ui/shell/deskline.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotLeft = 10;
constexpr int dotSide = 8;

} // namespace

DeskLine::DeskLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"deskLine"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show(State::Off, 0);
}

void DeskLine::show(State state, qint64 devices)
{
    m_state = state;
    switch (state) {
    case State::Off:
        setText(tr("Takes no orders"));
        break;
    case State::Troubled:
        setText(tr("Orders cannot be taken"));
        break;
    case State::Running:
        setText(devices == 0
                    ? tr("Taking orders")
                    : tr("Taking orders · %n device(s)", nullptr, static_cast<int>(devices)));
        break;
    }
    setAccessibleName(text());
    setToolTip(m_isNarrow ? text() : QString());
    update();
}

void DeskLine::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? text() : QString());
    update();
}

void DeskLine::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(isDown() ? tokens.border : tokens.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const int left = m_isNarrow ? (width() - dotSide) / 2 : dotLeft;
    painter.setBrush(m_state == State::Running        ? tokens.positive
                         : m_state == State::Troubled ? tokens.warningLine
                                                      : tokens.control);
    painter.drawEllipse(QRectF(left, (height() - dotSide) / 2.0, dotSide, dotSide));
    if (m_isNarrow)
        return;
    const QFont font = fontOf(TextStyle::Small);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    const QRect place = rect().adjusted(left + dotSide + 8, 0, -4, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace jangbu::ui
