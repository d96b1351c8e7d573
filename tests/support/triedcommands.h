#pragma once

#include "core/people/right.h"

#include <QString>
#include <QStringList>

namespace jangbu::test {

/// A command of the program on the books that the test of rights has furnished. Words in braces
/// stand for what is there: `{open}`, `{order}`, `{folder}` …
struct TriedCommand {
    const char* line; ///< Its words, divided by blanks.
    QList<Right> rights {}; ///< In the order in which they are asked for; none: who is signed in.
    const char* outcome = "0 "; ///< Of those who may: exit status and code.
    bool changes = true; ///< Whether it writes into the books once it may.
};

/// At least one of every command of the program.
QList<TriedCommand> triedCommands();
/// Commands that run until they are stopped, or work on books of their own.
QStringList commandsOfTheirOwn();

} // namespace jangbu::test
