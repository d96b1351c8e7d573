#pragma once

#include "core/calendar/instant.h"

namespace jangbu {

/// Where time comes from, so that tests can hold it still.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual Instant nowUtc() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant nowUtc() const override { return Instant::ofMs(QDateTime::currentMSecsSinceEpoch()); }
};

} // namespace jangbu
