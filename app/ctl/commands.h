#pragma once

#include "app/ctl/command.h"

namespace jangbu {

QList<Command> storeCommands();
QList<Command> menuCommands();
QList<Command> feeCommands();
QList<Command> payoutCommands();
QList<Command> payoutRuleCommands();
QList<Command> holidayCommands();
QList<Command> bookCommands();
QList<Command> tableCommands();
QList<Command> orderCommands();
QList<Command> dueTimeCommands();
QList<Command> tradeCommands();
QList<Command> paymentCommands();
QList<Command> deviceCommands();
QList<Command> peopleCommands();
QList<Command> accountCommands();
QList<Command> logCommands();
QList<Command> settlementCommands();
QList<Command> statisticsCommands();
QList<Command> salesPatternCommands();
QList<Command> importCommands();
QList<Command> exportCommands();
QList<Command> reportCommands();
QList<Command> generateCommands();
QList<Command> verifyCommands();
QList<Command> packCommands();
QList<Command> backupCommands();
QList<Command> benchCommands();
QList<Command> jobCommands();
QList<Command> monitorCommands();
QList<Command> serveCommands();

/// Every command, in the order in which help shows them.
QList<Command> allCommands();

} // namespace jangbu
