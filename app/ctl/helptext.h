#pragma once

#include "app/ctl/commandline.h"

namespace jangbu {

/// How the program is used: of one command all, else a line for each command that starts with the
/// words given.
QString helpText(const Call& call, const QList<Command>& commands, Language language);

} // namespace jangbu
