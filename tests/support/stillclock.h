#pragma once

#include "core/calendar/clock.h"

namespace jangbu::test {

/// A clock that stands still until it is set. Starts at 2026-11-21T12:00:00Z, 21:00 in Seoul.
class StillClock final : public Clock {
public:
    Instant nowUtc() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMs(qint64 ms) { m_now = m_now.plusMs(ms); }

private:
    Instant m_now = Instant::ofMs(1'795'262'400'000);
};

} // namespace jangbu::test
