#pragma once

#include "ui/language.h"
#include "ui/theme/theme.h"

namespace jangbu::test {

/// The theme and the language of the test program's application.
ui::Theme& applicationTheme();
ui::InstalledLanguage& applicationLanguage();

} // namespace jangbu::test
