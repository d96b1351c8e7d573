#pragma once

#include "core/calendar/instant.h"
#include "core/result.h"

#include <QString>

namespace jangbu {

/// How many days a set of books may be opened without Kakao; 0: any number.
inline constexpr int usualOfflineDays = 30;
inline constexpr int mostOfflineDays = 365;

/// The account at Kakao that a set of books belongs to. There is one at most.
struct OwnerAccount {
    QString subject {}; ///< Kakao's number of the person within the owner's app.
    QString nickname {}; ///< As Kakao had it last; may be empty.
    Instant linkedAt = Instant::ofMs(0);
    Instant lastOnlineAt = Instant::ofMs(0); ///< When Kakao last confirmed it.
    int offlineDays = usualOfflineDays;

    /// OFFLINE_TOO_LONG once more than the days allowed have passed since Kakao confirmed it.
    Done checkOffline(Instant now) const;
    /// Whole days since then; 0 where the clock was put back.
    qint64 daysOffline(Instant now) const;
    /// Whole days that they still open without Kakao; -1 for any number of days.
    qint64 daysLeft(Instant now) const;
};

} // namespace jangbu
