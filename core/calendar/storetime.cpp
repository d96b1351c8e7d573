#include "core/calendar/storetime.h"

#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace jangbu {

namespace {

qint64 flooredDays(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
}

} // namespace

/// The zone's offsets as a sorted list, since asking QTimeZone for each row of an import is
/// twenty times slower. Beyond the list QTimeZone itself is asked.
struct StoreTime::Offsets {
    struct From {
        qint64 msUtc;
        qint64 offsetMs;
    };

    explicit Offsets(const QByteArray& name)
        : zone(name)
    {
        const auto start = QDateTime({ 1900, 1, 1 }, { 0, 0 }, Qt::UTC);
        const auto end = QDateTime({ 2100, 1, 1 }, { 0, 0 }, Qt::UTC);
        changes.push_back({ start.toMSecsSinceEpoch(), zone.offsetFromUtc(start) * 1000LL });
        for (const auto& transition : zone.transitions(start, end)) {
            changes.push_back(
                { transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc * 1000LL });
        }
        lastMs = end.toMSecsSinceEpoch();
    }

    qint64 at(qint64 msUtc) const
    {
        if (msUtc < changes.front().msUtc || msUtc >= lastMs)
            return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msUtc, Qt::UTC)) * 1000LL;
        const auto after
            = std::upper_bound(changes.begin(), changes.end(), msUtc,
                               [](qint64 ms, const From& change) { return ms < change.msUtc; });
        return std::prev(after)->offsetMs;
    }

    QTimeZone zone;
    std::vector<From> changes;
    qint64 lastMs = 0;
};

std::optional<StoreTime> StoreTime::of(const QString& zone, int cutoffMinutes)
{
    const QByteArray name = zone.toUtf8();
    if (cutoffMinutes < 0 || cutoffMinutes > 719 || !QTimeZone::isTimeZoneIdAvailable(name))
        return std::nullopt;
    return StoreTime(std::make_shared<const Offsets>(name), cutoffMinutes);
}

QString StoreTime::zone() const
{
    return QString::fromUtf8(m_offsets->zone.id());
}

qint64 StoreTime::offsetMsAt(qint64 msUtc) const
{
    return m_offsets->at(msUtc);
}

qint64 StoreTime::localMsOf(Instant instant) const
{
    return instant.ms() + offsetMsAt(instant.ms());
}

BusinessDate StoreTime::businessDateOf(Instant instant) const
{
    const qint64 shifted = localMsOf(instant) - m_cutoffMinutes * 60'000LL;
    return BusinessDate(QDate::fromJulianDay(flooredDays(shifted) + epochJulianDay));
}

std::optional<Instant> StoreTime::instantOf(const WrittenTime& written) const
{
    if (written.offsetSeconds)
        return Instant::fromMs(written.localMs - *written.offsetSeconds * 1000LL);
    // Offsets stay within a day of UTC, so these two are in force before and after any change
    // that could touch this reading.
    const qint64 before = offsetMsAt(written.localMs - msPerDay);
    const qint64 after = offsetMsAt(written.localMs + msPerDay);
    const qint64 withBefore = written.localMs - before;
    const qint64 withAfter = written.localMs - after;
    if (offsetMsAt(withBefore) == before || offsetMsAt(withAfter) != after)
        return Instant::fromMs(withBefore);
    return Instant::fromMs(withAfter);
}

QString StoreTime::toLocalIso(Instant instant) const
{
    const qint64 localMs = localMsOf(instant);
    const auto reading = QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC);
    QString text = reading.toString(localMs % 1000 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")
                                                   : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const auto readBack = instantOf({ localMs, std::nullopt });
    if (readBack && *readBack == instant)
        return text;
    const qint64 minutes = (localMs - instant.ms()) / 60'000;
    return text
        + QStringLiteral("%1%2:%3")
              .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace jangbu
