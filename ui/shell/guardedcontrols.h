#pragma once

#include "ui/page.h"

namespace jangbu::ui {

/// Disables, with the reason, what whoever is in may not do, in a page or dialog that has just been
/// built. The core refuses all the same.
void guardControls(QWidget* root, const PageServices& services);

} // namespace jangbu::ui
