#include "core/store/store.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

bool isSettlementDay(qint64 day)
{
    return std::find(settlementDays.begin(), settlementDays.end(), day) != settlementDays.end();
}

Done checkSettlementDay(int day)
{
    if (isSettlementDay(day))
        return done;
    QStringList days;
    for (const int possible : settlementDays)
        days.append(QString::number(possible));
    return Error { ErrorCode::ValueInvalid,
                   { u"settlement_day"_s, QString::number(day), days.join(u", "_s) } };
}

} // namespace jangbu
