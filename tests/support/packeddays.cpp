#include "tests/support/packeddays.h"

#include "core/ledger/packdays.h"
#include "tests/support/outcome.h"

namespace jangbu::test {

void packDaysWithin(Database& database, const Store& store, const Clock& clock, const Window& dates)
{
    PackDays packDays(database, clock);
    for (const BusinessDate date : valueOf(packDays.due(store))) {
        if (dates.holds(date))
            valueOf(packDays.run(store, date));
    }
}

} // namespace jangbu::test
