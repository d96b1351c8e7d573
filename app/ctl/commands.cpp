#include "app/ctl/commands.h"

namespace jangbu {

const Option* Command::option(const QString& optionName) const
{
    for (const Option& option : options) {
        if (option.name == optionName)
            return &option;
    }
    return nullptr;
}

QList<Command> allCommands()
{
    return storeCommands() + menuCommands() + feeCommands() + tableCommands() + orderCommands()
        + dueTimeCommands() + tradeCommands() + paymentCommands() + deviceCommands()
        + peopleCommands() + accountCommands() + logCommands() + settlementCommands()
        + payoutCommands() + payoutRuleCommands() + holidayCommands() + bookCommands()
        + statisticsCommands() + salesPatternCommands() + importCommands() + exportCommands()
        + reportCommands() + generateCommands() + verifyCommands() + packCommands()
        + backupCommands() + jobCommands() + monitorCommands() + serveCommands() + benchCommands();
}

} // namespace jangbu
