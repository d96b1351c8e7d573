#include "core/store/store.h"

#include <algorithm>

namespace jangbu {

bool isSettlementDay(int day)
{
    return std::find(settlementDays.begin(), settlementDays.end(), day) != settlementDays.end();
}

} // namespace jangbu
