#include "core/interchange/momentreader.h"

#include <algorithm>

namespace jangbu {

MomentReader::MomentReader(QList<MomentPattern> dates, QList<MomentPattern> times)
    : m_dates(std::move(dates))
    , m_times(std::move(times))
    , m_seen(static_cast<size_t>(m_dates.size()))
{
    for (qsizetype at = m_dates.size() - 1; at >= 0; --at) {
        if (m_dates[at].isOpen()) {
            ++m_openCount;
            m_chosen = at;
        }
    }
}

void MomentReader::observe(QByteArrayView dateText, qint64 todayDay)
{
    if (dateText == m_lastObserved)
        return;
    m_lastObserved = dateText.toByteArray();
    const bool isClosed
        = std::any_of(m_dates.begin(), m_dates.end(), [&](const MomentPattern& pattern) {
              return !pattern.isOpen() && readWith(pattern, dateText);
          });
    for (qsizetype at = 0; at < m_dates.size() && !isClosed; ++at) {
        if (!m_dates[at].isOpen())
            continue;
        Seen& seen = m_seen[static_cast<size_t>(at)];
        const auto reading = readWith(m_dates[at], dateText);
        if (!reading) {
            ++seen.failures;
            continue;
        }
        seen.futures += *reading->day > todayDay ? 1 : 0;
        seen.first = qMin(seen.first, *reading->day);
        seen.last = qMax(seen.last, *reading->day);
    }
}

bool MomentReader::betterSeen(const Seen& left, const Seen& right) const
{
    const auto span
        = [](const Seen& seen) { return seen.last < seen.first ? 0 : seen.last - seen.first; };
    if (left.failures != right.failures)
        return left.failures < right.failures;
    if (left.futures != right.futures)
        return left.futures < right.futures;
    return span(left) < span(right);
}

void MomentReader::decide()
{
    for (qsizetype at = 0; at < m_dates.size(); ++at) {
        if (m_dates[at].isOpen()
            && betterSeen(m_seen[static_cast<size_t>(at)], m_seen[static_cast<size_t>(m_chosen)]))
            m_chosen = at;
    }
}

/// What stands behind a date: nothing, or a time and perhaps an offset.
void MomentReader::readBehind(QByteArrayView rest, Reading& reading) const
{
    takeBlanks(rest);
    if (rest.startsWith('T') || rest.startsWith(','))
        rest = rest.sliced(1);
    takeBlanks(rest);
    if (rest.isEmpty())
        return;
    for (const MomentPattern& pattern : m_times) {
        QByteArrayView left = rest;
        const auto time = pattern.takeTime(left);
        if (!time)
            continue;
        takeBlanks(left);
        if (left.isEmpty()) {
            reading.msOfDay = time;
            return;
        }
        // The zone is read as it is in our own files.
        const auto written = parseIsoTime(QByteArray("2000-01-01T00:00:00") + left.toByteArray());
        if (written && written->offsetSeconds) {
            reading.msOfDay = time;
            reading.offsetSeconds = written->offsetSeconds;
            return;
        }
    }
    reading.isTimeWrong = true;
}

/// Nothing where the pattern does not fit, or what stands behind it is no time but more of a date.
std::optional<MomentReader::Reading> MomentReader::readWith(const MomentPattern& pattern,
                                                            QByteArrayView text) const
{
    Reading reading;
    QByteArrayView rest = text;
    takeBlanks(rest);
    reading.day = pattern.takeDay(rest, reading.msOfDay);
    if (!reading.day)
        return std::nullopt;
    readBehind(rest, reading);
    return reading;
}

MomentReader::Reading MomentReader::readDate(QByteArrayView text) const
{
    std::optional<Reading> half;
    if (m_chosen >= 0) {
        const auto reading = readWith(m_dates[m_chosen], text);
        if (reading && !reading->isTimeWrong)
            return *reading;
        half = reading;
    }
    for (const MomentPattern& pattern : m_dates) {
        if (pattern.isOpen())
            continue;
        const auto reading = readWith(pattern, text);
        if (reading && !reading->isTimeWrong)
            return *reading;
        if (!half)
            half = reading;
    }
    return half.value_or(Reading());
}

std::optional<qint64> MomentReader::readTime(QByteArrayView text) const
{
    takeBlanks(text);
    for (const MomentPattern& pattern : m_times) {
        QByteArrayView rest = text;
        const auto time = pattern.takeTime(rest);
        takeBlanks(rest);
        if (time && rest.isEmpty())
            return time;
    }
    return std::nullopt;
}

QString MomentReader::datesShown() const
{
    QStringList shown;
    for (qsizetype at = 0; at < m_dates.size(); ++at) {
        if (!m_dates[at].isOpen() || at == m_chosen)
            shown.append(m_dates[at].text());
    }
    return shown.join(u", ");
}

QString MomentReader::timesShown() const
{
    QStringList shown;
    for (const MomentPattern& pattern : m_times)
        shown.append(pattern.text());
    return shown.join(u", ");
}

} // namespace jangbu
