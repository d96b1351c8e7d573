#include "app/ctl/commands.h"

namespace jangbu {

QList<Command> feeCommands()
{
    return {};
}

} // namespace jangbu
