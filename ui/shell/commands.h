#pragma once

#include "ui/shell/palettemodel.h"

#include <QList>

namespace jangbu::ui {

/// What the palette offers whoever is in to do, each with the place where it is done.
QList<PaletteItem> commandItems(const PageServices& services);

} // namespace jangbu::ui
