#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace jangbu::ui {

/// A line drawing of the icon set (Lucide, by its name there: `sun`, `trash-2`), in one colour and
/// sharp at the given ratio of device pixels. `resources/icons/lucide.cmake` lists what is there.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal pixelRatio);

/// The same for buttons and menus, sharp on any screen; dimmed while disabled.
QIcon iconOf(const QString& name, const QColor& color, const QColor& disabledColor = {});

} // namespace jangbu::ui
