#include "core/calendar/businessdate.h"

#include <algorithm>

namespace jangbu {

namespace {

std::optional<BusinessDate> dateOf(int year, int month, int day, int lastYear)
{
    if (year < 1 || year > lastYear || !QDate::isValid(year, month, day))
        return std::nullopt;
    return BusinessDate(year, month, day);
}

} // namespace

std::optional<BusinessDate> BusinessDate::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto number = [&](qsizetype from, qsizetype size) {
        const QStringView digits = text.sliced(from, size);
        return std::all_of(digits.begin(), digits.end(), isDigit) ? digits.toInt() : -1;
    };
    return dateOf(number(0, 4), number(5, 2), number(8, 2), 9998);
}

std::optional<BusinessDate> BusinessDate::fromNumber(qint64 number)
{
    if (number < 10'101 || number > 99'991'231)
        return std::nullopt;
    const int whole = static_cast<int>(number);
    return dateOf(whole / 10'000, whole / 100 % 100, whole % 100, 9999);
}

int BusinessDate::number() const
{
    int year = 0;
    int month = 0;
    int day = 0;
    date().getDate(&year, &month, &day);
    return year * 10'000 + month * 100 + day;
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
