#include "core/interchange/momentreader.h"

#include <algorithm>

namespace jangbu {

MomentReader::MomentReader(const QList<MomentPattern>& dates, QList<MomentPattern> times)
    : m_times(std::move(times))
{
    for (const MomentPattern& date : dates) {
        if (!date.isOpen()) {
            m_closed.append(date);
            continue;
        }
        const auto same = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order& order) {
            return order.patterns.first().hasOrderOf(date);
        });
        Order& order = same == m_orders.end() ? m_orders.emplace_back() : *same;
        order.patterns.append(date);
    }
}

void MomentReader::observe(QByteArrayView dateText, qint64 todayDay)
{
    if (dateText == m_lastObserved)
        return;
    m_lastObserved = dateText.toByteArray();
    if (readWithAny(m_closed, dateText).day)
        return;
    for (Order& order : m_orders) {
        const Reading reading = readWithAny(order.patterns, dateText);
        if (!reading.day) {
            ++order.failures;
            continue;
        }
        order.futures += *reading.day > todayDay ? 1 : 0;
        order.first = qMin(order.first, *reading.day);
        order.last = qMax(order.last, *reading.day);
    }
}

bool MomentReader::isBetter(const Order& left, const Order& right)
{
    const auto span = [](const Order& order) {
        return order.last < order.first ? 0 : order.last - order.first;
    };
    if (left.failures != right.failures)
        return left.failures < right.failures;
    if (left.futures != right.futures)
        return left.futures < right.futures;
    return span(left) < span(right);
}

void MomentReader::decide()
{
    std::stable_sort(m_orders.begin(), m_orders.end(), isBetter);
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

MomentReader::Reading MomentReader::readWithAny(const QList<MomentPattern>& patterns,
                                                QByteArrayView text) const
{
    std::optional<Reading> half;
    for (const MomentPattern& pattern : patterns) {
        const auto reading = readWith(pattern, text);
        if (reading && !reading->isTimeWrong)
            return *reading;
        if (!half)
            half = reading;
    }
    return half.value_or(Reading());
}

MomentReader::Reading MomentReader::readDate(QByteArrayView text) const
{
    const Reading open
        = m_orders.empty() ? Reading() : readWithAny(m_orders.front().patterns, text);
    if (open.day && !open.isTimeWrong)
        return open;
    const Reading closed = readWithAny(m_closed, text);
    return closed.day ? closed : open;
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
    for (const MomentPattern& pattern : m_closed)
        shown.append(pattern.text());
    if (!m_orders.empty()) {
        for (const MomentPattern& pattern : m_orders.front().patterns)
            shown.append(pattern.text());
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
