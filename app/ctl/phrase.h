#pragma once

#include "core/text/phrase.h"

namespace jangbu {

/// By LC_ALL, LC_MESSAGES and LANG, the first of them that is set.
Language languageOfEnvironment();

} // namespace jangbu
