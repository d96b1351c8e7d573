#include "ui/widgets/toggle.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/togglepainting.h"

#include <QPainter>

namespace jangbu::ui {

Toggle::Toggle(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Toggle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintToggle(painter, rect(), isChecked(), isEnabled(), tokensOf(this));
}

void paintToggle(QPainter& painter, const QRect& place, bool isOn, bool isEnabled,
                 const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(0, 0, 36, 20);
    track.moveCenter(QRectF(place).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled ? tokens.borderStrong : isOn ? tokens.accent : tokens.control);
    painter.drawRoundedRect(track, 10, 10);
    QRectF knob(0, 0, 16, 16);
    knob.moveCenter({ isOn ? track.right() - 10 : track.left() + 10, track.center().y() });
    painter.setBrush(isOn ? tokens.accentOn : tokens.surface);
    painter.drawEllipse(knob);
    painter.restore();
}

} // namespace jangbu::ui
