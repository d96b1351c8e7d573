#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace jangbu {

inline constexpr qint64 msPerDay = 86'400'000;
inline constexpr qint64 epochJulianDay = 2'440'588; ///< Julian day of 1970-01-01.

/// A moment, as milliseconds since 1970-01-01T00:00:00Z. Years 2 … 9998.
class Instant final {
public:
    static constexpr Instant ofMs(qint64 msUtc) noexcept { return Instant(msUtc); }
    /// Nothing outside the years that the books can hold.
    static std::optional<Instant> fromMs(qint64 msUtc);

    constexpr qint64 ms() const noexcept { return m_msUtc; }
    constexpr Instant plusMs(qint64 ms) const noexcept { return Instant(m_msUtc + ms); }
    /// `2026-11-21T09:30:00.000Z`
    QString toIso() const;
    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(m_msUtc, Qt::UTC); }

    friend constexpr auto operator<=>(Instant, Instant) noexcept = default;

private:
    explicit constexpr Instant(qint64 msUtc) noexcept
        : m_msUtc(msUtc)
    {
    }

    qint64 m_msUtc;
};

/// A time as a file writes it: wall-clock time, and an offset where it names one.
struct WrittenTime {
    qint64 localMs = 0; ///< The wall-clock reading as if it were UTC.
    std::optional<int> offsetSeconds; ///< East of Greenwich, -18 h … +18 h; Z is 0.
};

/// ISO 8601: date, `T` or a blank, hours and minutes, then optionally seconds with a fraction of up
/// to nine digits (cut to milliseconds), and Z or an offset. Nothing when it is not that.
std::optional<WrittenTime> parseIsoTime(QByteArrayView text);

} // namespace jangbu

Q_DECLARE_METATYPE(jangbu::Instant)
