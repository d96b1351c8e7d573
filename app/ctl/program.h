#pragma once

#include "app/ctl/commandline.h"

namespace jangbu {

/// Does what the arguments (without the program's name) ask for, answers on standard output or
/// error, and gives the exit status.
int runProgram(const QStringList& tokens, Language language);

} // namespace jangbu
