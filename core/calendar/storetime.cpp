#include "core/calendar/storetime.h"

#include <QRegularExpression>
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
        changes.push_back({ start.toMSecsSinceEpoch(), offsetFromZone(start.toMSecsSinceEpoch()) });
        for (const auto& transition : zone.transitions(start, end)) {
            changes.push_back(
                { transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc * 1000LL });
        }
        lastMs = endsWithARule() ? changes.back().msUtc : end.toMSecsSinceEpoch();
    }

    qint64 offsetFromZone(qint64 msUtc) const
    {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msUtc, Qt::UTC)) * 1000LL;
    }

    /// QTimeZone lists the changes that the zone's file lists, mostly up to 2037; what comes later
    /// follows a rule for every year, which it knows but does not list.
    bool endsWithARule() const
    {
        const From& last = changes.back();
        for (int fortnight = 1; fortnight <= 27; ++fortnight) {
            if (offsetFromZone(last.msUtc + fortnight * 14 * msPerDay) != last.offsetMs)
                return true;
        }
        return false;
    }

    qint64 at(qint64 msUtc) const
    {
        if (msUtc < changes.front().msUtc || msUtc >= lastMs)
            return offsetFromZone(msUtc);
        const auto after
            = std::upper_bound(changes.begin(), changes.end(), msUtc,
                               [](qint64 ms, const From& change) { return ms < change.msUtc; });
        return std::prev(after)->offsetMs;
    }

    QTimeZone zone;
    std::vector<From> changes;
    qint64 lastMs = 0;
};

namespace {

/// QTimeZone lists one name for each zone, and takes other texts for one too, such as POSIX rules
/// and the database's own files; the older names, such as US/Eastern, all look like Area/Place.
bool isZoneName(const QString& zone)
{
    static const QRegularExpression areaAndPlace(
        QStringLiteral("\\A(?!posix/|right/)[A-Za-z]+(/[A-Za-z0-9_+-]+)+\\z"));
    const QByteArray name = zone.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(name)
        || (areaAndPlace.match(zone).hasMatch() && QTimeZone(name).isValid());
}

} // namespace

std::optional<StoreTime> StoreTime::of(const QString& zone, int cutoffMinutes)
{
    if (cutoffMinutes < 0 || cutoffMinutes > 719 || !isZoneName(zone))
        return std::nullopt;
    const QByteArray name = zone.toUtf8();
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

int StoreTime::hourOf(Instant instant) const
{
    const qint64 localMs = localMsOf(instant);
    return static_cast<int>((localMs - flooredDays(localMs) * msPerDay) / 3'600'000);
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
    const qint64 offsetMs = localMs - instant.ms();
    if (offsetMs % 60'000 != 0) // The mean time of a place, which no offset can be written for.
        return instant.toIso();
    const qint64 minutes = qAbs(offsetMs) / 60'000;
    return text
        + QStringLiteral("%1%2:%3")
              .arg(offsetMs < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(minutes / 60, 2, 10, QLatin1Char('0'))
              .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace jangbu
