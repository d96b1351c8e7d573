#include "app/ctl/commands.h"

namespace jangbu {

QList<Command> menuCommands()
{
    return {};
}

} // namespace jangbu
