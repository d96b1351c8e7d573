#pragma once

#include "app/ctl/command.h"

namespace jangbu {

// Options that several commands have; what they mean is written once.

Option storeOption(Option::Need need = Option::Required);
Option gradeOption();
Option settlementDayOption();
Option currencyOption();
Option zoneOption();
Option reasonOption(Option::Need need);

} // namespace jangbu
