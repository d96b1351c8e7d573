#pragma once

#include "core/calendar/clock.h"
#include "core/calendar/window.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

}

namespace jangbu::test {

/// Packs those days of a store that are over and not packed, or have moved since.
void packDaysWithin(Database& database, const Store& store, const Clock& clock,
                    const Window& dates);

} // namespace jangbu::test
