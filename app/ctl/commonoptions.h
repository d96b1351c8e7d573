#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/command.h"
#include "core/store/store.h"

namespace jangbu {

// Options that several commands have; what they mean is written once.

Option storeOption(Option::Need need = Option::Required);
Option gradeOption();
Option settlementDayOption();
Option currencyOption();
Option zoneOption();
Option reasonOption(Option::Need need);

/// What the options grade, settlement-day, currency, zone and day-cutoff say of a new store; it has
/// no name yet.
Result<NewStore> newStoreFrom(const Arguments& arguments);

} // namespace jangbu
