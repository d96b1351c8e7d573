#include "ui/widgets/dot.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace jangbu::ui {

Dot::Dot(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedWidth(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Dot::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Dot::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Accent         ? tokens.accent
                         : m_kind == Kind::Warning  ? tokens.warningLine
                         : m_kind == Kind::Positive ? tokens.positive
                                                    : tokens.control);
    painter.drawEllipse(QRectF(0, height() / 2.0 - 4, 8, 8));
}

} // namespace jangbu::ui
