#include "core/signin/owneraccount.h"

namespace jangbu {

qint64 OwnerAccount::daysOffline(Instant now) const
{
    return qMax(qint64(0), (now.ms() - lastOnlineAt.ms()) / msPerDay);
}

qint64 OwnerAccount::daysLeft(Instant now) const
{
    if (offlineDays == 0)
        return -1;
    // A clock that was put back gives nobody more days than are allowed.
    const qint64 passed = qMax(qint64(0), now.ms() - lastOnlineAt.ms());
    return qMax(qint64(0), (offlineDays * msPerDay - passed) / msPerDay);
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
