#include "core/calendar/businessdate.h"

#include <algorithm>
#include <chrono>

namespace jangbu {

namespace {

/// 1970-01-01, from which std::chrono counts.
constexpr qint64 julianDayOfEpoch = 2'440'588;

} // namespace

/// Not by QDate, which takes four times as long; every row of the books has a date.
std::optional<BusinessDate> BusinessDate::of(int year, int month, int day, int lastYear)
{
    const std::chrono::year_month_day date { std::chrono::year(year),
                                             std::chrono::month(static_cast<unsigned>(month)),
                                             std::chrono::day(static_cast<unsigned>(day)) };
    if (year < 1 || year > lastYear || month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return BusinessDate(Julian { days + julianDayOfEpoch });
}

std::optional<BusinessDate> BusinessDate::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto number = [&](qsizetype from, qsizetype size) {
        const QStringView digits = text.sliced(from, size);
        return std::all_of(digits.begin(), digits.end(), isDigit) ? digits.toInt() : -1;
    };
    return of(number(0, 4), number(5, 2), number(8, 2), 9998);
}

std::optional<BusinessDate> BusinessDate::fromNumber(qint64 number)
{
    if (number < 10'101 || number > 99'991'231)
        return std::nullopt;
    const int whole = static_cast<int>(number);
    return of(whole / 10'000, whole / 100 % 100, whole % 100, 9999);
}

int BusinessDate::number() const
{
    const std::chrono::days days(m_julianDay - julianDayOfEpoch);
    const std::chrono::year_month_day date { std::chrono::sys_days(days) };
    return int(date.year()) * 10'000 + static_cast<int>(unsigned(date.month()) * 100)
        + static_cast<int>(unsigned(date.day()));
}

QString BusinessDate::toIso() const
{
    QString text = QStringLiteral("0000-00-00");
    int rest = number();
    for (const qsizetype at : { 9, 8, 6, 5, 3, 2, 1, 0 }) {
        text[at] = QChar(u'0' + rest % 10);
        rest /= 10;
    }
    return text;
}

} // namespace jangbu
