#pragma once

#include "ui/theme/tokens.h"

namespace jangbu::ui {

/// The scheme that the desktop prefers, asked of its portal; light where nothing is said.
Scheme systemScheme();

} // namespace jangbu::ui
