#include "ui/formats.h"

#include "core/money/money.h"
#include "core/report/shortamount.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// Tenths of a per cent as `12.3`; the sign is left to others.
QString tenths(qint64 perMille)
{
    const qint64 size = qAbs(perMille);
    return countDigits(size / 10) + u'.' + QString::number(size % 10);
}

} // namespace

QString ChangeText::withArrow() const
{
    switch (direction) {
    case Direction::Up:
        return u"▲ "_s + text;
    case Direction::Down:
        return u"▼ "_s + text;
    case Direction::Same:
    case Direction::New:
        break;
    }
    return text;
}

Formats::Formats(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

void Formats::setLanguage(Language language)
{
    m_language = language;
    m_locale = localeOf(language);
}

QString Formats::amount(Money amount, const Currency& currency) const
{
    return amountWords(amount, currency).joined();
}

AmountWords Formats::amountWords(Money amount, const Currency& currency) const
{
    return jangbu::amountWords(amount, currency, m_language);
}

QString Formats::digits(Money amount, const Currency& currency) const
{
    return amountDigits(amount, currency);
}

QString Formats::shortAmount(Money amount, const Currency& currency) const
{
    return jangbu::shortAmount(amount, currency, m_language);
}

QString Formats::count(qint64 count) const
{
    return countDigits(count);
}

QString Formats::share(qint64 part, qint64 whole) const
{
    if (whole == 0)
        return u"0.0%"_s;
    const qint64 perMille = shareRoundedHalfAway(Money::ofMinor(part), 1000, qAbs(whole)).minor();
    const bool isNegative = (perMille < 0) != (whole < 0) && perMille != 0;
    return (isNegative ? QString(minusSign) : QString()) + tenths(perMille) + u'%';
}

QString Formats::rate(qint64 ppm) const
{
    const qint64 hundredths = shareRoundedHalfAway(Money::ofMinor(ppm), 1, 100).minor();
    return u"%1.%2%"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

ChangeText Formats::change(qint64 now, qint64 before) const
{
    using Direction = ChangeText::Direction;
    if (now == before)
        return { Direction::Same, u"0.0%"_s };
    if (before == 0)
        return { Direction::New, isKorean() ? u"새로"_s : u"New"_s };
    const Money difference = Money::ofMinor(now) - Money::ofMinor(before);
    const qint64 perMille = shareRoundedHalfAway(difference, 1000, qAbs(before)).minor();
    return { now > before ? Direction::Up : Direction::Down, tenths(perMille) + u'%' };
}

QString Formats::day(BusinessDate date) const
{
    return m_locale.toString(date.date(), isKorean() ? u"M월 d일"_s : u"MMM d"_s);
}

QString Formats::dayWithWeekday(BusinessDate date) const
{
    return m_locale.toString(date.date(), isKorean() ? u"M월 d일 dddd"_s : u"dddd, MMMM d"_s);
}

QString Formats::dayOfYear(BusinessDate date) const
{
    return m_locale.toString(date.date(), isKorean() ? u"yyyy년 M월 d일"_s : u"MMM d, yyyy"_s);
}

QString Formats::month(BusinessDate date) const
{
    return m_locale.toString(date.date(), isKorean() ? u"yyyy년 M월"_s : u"MMMM yyyy"_s);
}

QString Formats::weekday(int dayOfWeek) const
{
    return m_locale.standaloneDayName(dayOfWeek, QLocale::ShortFormat);
}

QString Formats::longWeekday(int dayOfWeek) const
{
    return m_locale.standaloneDayName(dayOfWeek, QLocale::LongFormat);
}

QString Formats::range(const Window& window, BusinessDate today) const
{
    const QDate first = window.start.date();
    const QDate last = window.lastDay().date();
    const bool namesYear = first.year() != last.year() || last.year() != today.date().year();
    const auto written = [&](const QDate& date) {
        return namesYear ? dayOfYear(BusinessDate(date)) : day(BusinessDate(date));
    };
    if (first == last)
        return written(first);
    const bool isOneMonth = first.year() == last.year() && first.month() == last.month();
    if (!isOneMonth)
        return written(first) + u" – "_s + written(last);
    if (isKorean())
        return written(first) + u" – "_s + m_locale.toString(last, u"d일"_s);
    const QString days = day(window.start) + u" – "_s + QString::number(last.day());
    return namesYear ? days + u", "_s + QString::number(last.year()) : days;
}

QString Formats::time(Instant instant, const StoreTime& time) const
{
    return m_locale.toString(wallClock(instant, time).time(), u"HH:mm"_s);
}

QString Formats::dayAndTime(Instant instant, const StoreTime& time) const
{
    const QDate date = wallClock(instant, time).date();
    return day(BusinessDate(date)) + u' ' + this->time(instant, time);
}

QString Formats::hour(int hour) const
{
    return isKorean() ? u"%1시"_s.arg(hour) : u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0'));
}

} // namespace jangbu::ui
