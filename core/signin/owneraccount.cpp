#include "core/signin/owneraccount.h"

namespace jangbu {

qint64 OwnerAccount::daysOffline(Instant now) const
{
    return qMax(qint64(0), (now.ms() - lastOnlineAt.ms()) / msPerDay);
}

Done OwnerAccount::checkOffline(Instant now) const
{
    const bool isTooLong = offlineDays > 0 && now.ms() - lastOnlineAt.ms() > offlineDays * msPerDay;
    if (!isTooLong)
        return done;
    return Error { .code = ErrorCode::OfflineTooLong,
                   .values = { QString::number(daysOffline(now)) } };
}

} // namespace jangbu
