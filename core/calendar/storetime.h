#pragma once

#include "core/calendar/businessdate.h"
#include "core/calendar/instant.h"

#include <QString>

#include <memory>
#include <optional>

namespace jangbu {

/// A store's wall clock: its zone and the cut-off of its business day. Cheap to copy.
class StoreTime final {
public:
    /// Nothing for a zone that the time zone database does not know, or a cut-off outside
    /// 0 … 719 minutes (00:00 … 11:59).
    static std::optional<StoreTime> of(const QString& zone, int cutoffMinutes);

    QString zone() const;
    int cutoffMinutes() const noexcept { return m_cutoffMinutes; }

    /// The date part of local wall-clock time - cut-off.
    BusinessDate businessDateOf(Instant instant) const;
    /// A local time that a clock change skips is read with the offset before it, one that occurs
    /// twice is the first. An offset that is written is honoured. Nothing outside years 2 … 9998.
    std::optional<Instant> instantOf(const WrittenTime& written) const;
    /// The wall-clock reading, as milliseconds as if it were UTC.
    qint64 localMsOf(Instant instant) const;
    /// The hour of that reading, 0 … 23.
    int hourOf(Instant instant) const;
    /// `2026-11-21T18:30:00`, with milliseconds where there are some; with the offset where the
    /// reading alone would come back as another instant, or as UTC where that has seconds.
    QString toLocalIso(Instant instant) const;

private:
    struct Offsets;

    StoreTime(std::shared_ptr<const Offsets> offsets, int cutoffMinutes)
        : m_offsets(std::move(offsets))
        , m_cutoffMinutes(cutoffMinutes)
    {
    }
    qint64 offsetMsAt(qint64 msUtc) const;

    std::shared_ptr<const Offsets> m_offsets;
    int m_cutoffMinutes;
};

} // namespace jangbu
