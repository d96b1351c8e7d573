#include "core/calendar/instant.h"

#include "core/calendar/businessdate.h"

namespace jangbu {

namespace {

// Inside what BusinessDate reads from outside, so that an instant has such a date in every zone.
constexpr qint64 firstMs = -62'104'060'800'000; // 0002-01-01T00:00Z
constexpr qint64 lastMs = 253'370'678'399'999; // 9998-12-30T23:59:59.999Z
constexpr int maxOffsetSeconds = 18 * 3600;

/// Reads a text from left to right; once something is wrong it stays wrong.
class Reader final {
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }
    char peek() const { return atEnd() ? '\0' : m_rest.front(); }

    bool skip(char expected)
    {
        if (peek() != expected || atEnd())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void require(char expected) { m_ok = skip(expected) && m_ok; }

    /// Exactly `digits` digits that give a number of at most `most`.
    int number(int digits, int most)
    {
        int value = 0;
        for (int at = 0; at < digits; ++at) {
            if (!startsWithDigit()) {
                m_ok = false;
                return 0;
            }
            value = value * 10 + takeDigit();
        }
        m_ok = m_ok && value <= most;
        return value;
    }

    int fractionMs()
    {
        int value = 0;
        int digits = 0;
        for (; startsWithDigit(); ++digits) {
            const int digit = takeDigit();
            if (digits < 3)
                value = value * 10 + digit;
        }
        m_ok = m_ok && digits >= 1 && digits <= 9;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

    bool startsWithDigit() const { return peek() >= '0' && peek() <= '9'; }

private:
    int takeDigit()
    {
        const int digit = m_rest.front() - '0';
        m_rest = m_rest.sliced(1);
        return digit;
    }

    QByteArrayView m_rest;
    bool m_ok = true;
};

std::optional<int> offsetFrom(Reader& reader)
{
    if (reader.skip('Z') || reader.skip('z'))
        return 0;
    const bool west = reader.peek() == '-';
    if (!reader.skip('+') && !reader.skip('-'))
        return std::nullopt;
    const int hours = reader.number(2, 18);
    const bool minutesFollow = reader.skip(':') || reader.startsWithDigit();
    const int minutes = minutesFollow ? reader.number(2, 59) : 0;
    const int seconds = hours * 3600 + minutes * 60;
    if (seconds > maxOffsetSeconds)
        return std::nullopt;
    return west ? -seconds : seconds;
}

} // namespace

std::optional<Instant> Instant::fromMs(qint64 msUtc)
{
    return msUtc >= firstMs && msUtc <= lastMs ? std::optional(Instant(msUtc)) : std::nullopt;
}

QString Instant::toIso() const
{
    return toDateTime().toString(Qt::ISODateWithMs);
}

std::optional<WrittenTime> parseIsoTime(QByteArrayView text)
{
    Reader reader(text.trimmed());
    const int year = reader.number(4, 9999);
    reader.require('-');
    const int month = reader.number(2, 12);
    reader.require('-');
    const int day = reader.number(2, 31);
    if (!reader.skip('T') && !reader.skip('t'))
        reader.require(' ');
    const int hour = reader.number(2, 23);
    reader.require(':');
    const int minute = reader.number(2, 59);
    int second = 0;
    int ms = 0;
    if (reader.skip(':')) {
        second = reader.number(2, 59);
        ms = reader.skip('.') || reader.skip(',') ? reader.fractionMs() : 0;
    }
    WrittenTime written;
    if (reader.ok() && !reader.atEnd()) {
        written.offsetSeconds = offsetFrom(reader);
        if (!written.offsetSeconds)
            return std::nullopt;
    }
    if (!reader.ok() || !reader.atEnd() || year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    const qint64 days = QDate(year, month, day).toJulianDay() - epochJulianDay;
    written.localMs = days * msPerDay + ((hour * 60 + minute) * 60 + second) * 1000LL + ms;
    return written;
}

} // namespace jangbu
