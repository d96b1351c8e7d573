#pragma once

#include "core/calendar/clock.h"

#include <atomic>

namespace jangbu::ui {

/// The clock of the window: that of the system, or of a practice lunch while one is shown. May be
/// read on any thread.
class ShownClock final : public Clock {
public:
    Instant nowUtc() const override
    {
        const qint64 shown = m_shownMs;
        return shown == 0 ? SystemClock().nowUtc() : Instant::ofMs(shown);
    }
    void show(Instant instant) { m_shownMs = instant.ms(); }
    void showSystem() { m_shownMs = 0; }

private:
    std::atomic<qint64> m_shownMs = 0;
};

} // namespace jangbu::ui
