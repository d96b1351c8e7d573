#pragma once

#include "ui/shell/palettemodel.h"

#include <QList>

namespace jangbu::ui {

/// What the palette offers to do, each with the place where it is done.
QList<PaletteItem> commandItems();

} // namespace jangbu::ui
