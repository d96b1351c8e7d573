#pragma once

#include "app/ctl/commandline.h"

#include <functional>

namespace jangbu {

/// Does what the arguments (without the program's name) ask for, answers on standard output or
/// error, and gives the exit status. `prepare` is called once it is known whether pages have to be
/// drawn, which needs more of an application than other commands do.
int runProgram(const QStringList& tokens, Language language,
               const std::function<void(bool drawsPages)>& prepare);

} // namespace jangbu
