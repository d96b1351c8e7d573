#include "core/calendar/bankcalendar.h"

#include "core/text/csv.h"

#include <QFile>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The last date there is; no counting goes past it.
BusinessDate lastDate()
{
    return BusinessDate(9999, 12, 31);
}

int monthAndDay(BusinessDate date)
{
    return date.number() % 10'000;
}

int yearOf(BusinessDate date)
{
    return date.number() / 10'000;
}

} // namespace

QString wordOf(DayCounting counting)
{
    switch (counting) {
    case DayCounting::BusinessDays:
        return u"business"_s;
    case DayCounting::SaturdaysToo:
        return u"saturdays"_s;
    case DayCounting::EveryDay:
        return u"every"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DayCounting> dayCountingFrom(qint64 stored)
{
    return stored >= 0 && stored <= 2 ? std::optional(static_cast<DayCounting>(stored))
                                      : std::nullopt;
}

const BankCalendar& BankCalendar::korean()
{
    static const BankCalendar calendar = [] {
        BankCalendar read;
        QFile file(u":/jangbu/holidays/kr.csv"_s);
        JANGBU_CHECK(file.open(QIODevice::ReadOnly));
        CsvReader rows(file, file.fileName());
        JANGBU_CHECK(rows.next().value()); // The header: date, name, yearly.
        read.m_firstYear = 9999;
        while (rows.next().value()) {
            JANGBU_CHECK(rows.fields().size() == 3);
            const auto date = BusinessDate::fromIso(QString::fromUtf8(rows.fields()[0]));
            JANGBU_CHECK(date);
            const QString name = QString::fromUtf8(rows.fields()[1]);
            if (rows.fields()[2] == "yes") {
                read.m_yearly[monthAndDay(*date)] = { yearOf(*date), name };
                continue;
            }
            read.m_days.insert({ *date, { *date, true, name } });
            read.m_firstYear = std::min(read.m_firstYear, yearOf(*date));
            read.m_lastYear = std::max(read.m_lastYear, yearOf(*date));
        }
        JANGBU_CHECK(read.m_firstYear <= read.m_lastYear);
        return read;
    }();
    return calendar;
}

BankCalendar BankCalendar::with(const QList<BankDay>& days) const
{
    BankCalendar changed = *this;
    for (const BankDay& day : days)
        changed.m_days.insert_or_assign(day.date, day);
    return changed;
}

const BankCalendar::Yearly* BankCalendar::yearlyOn(BusinessDate date) const
{
    const auto found = m_yearly.find(monthAndDay(date));
    return found != m_yearly.end() && yearOf(date) >= found->second.firstYear ? &found->second
                                                                              : nullptr;
}

bool BankCalendar::isHoliday(BusinessDate date) const
{
    const auto said = m_days.find(date);
    return said != m_days.end() ? said->second.isHoliday : yearlyOn(date) != nullptr;
}

bool BankCalendar::counts(BusinessDate date, DayCounting counting) const
{
    // Where somebody says that banks work, they do, be it a Sunday.
    const auto said = m_days.find(date);
    if (said != m_days.end())
        return !said->second.isHoliday;
    if (yearlyOn(date))
        return false;
    const int day = date.date().dayOfWeek();
    return day < Qt::Saturday || counting == DayCounting::EveryDay
        || (day == Qt::Saturday && counting == DayCounting::SaturdaysToo);
}

bool BankCalendar::covers(BusinessDate date) const
{
    return covers(date, date);
}

bool BankCalendar::covers(BusinessDate first, BusinessDate last) const
{
    return yearOf(first) >= m_firstYear && yearOf(last) <= m_lastYear;
}

BusinessDate BankCalendar::nextCounting(BusinessDate date, DayCounting counting) const
{
    while (!counts(date, counting) && date < lastDate())
        date = date.addDays(1);
    return date;
}

BusinessDate BankCalendar::addCounting(BusinessDate date, int days, DayCounting counting) const
{
    for (int day = 0; day < days && date < lastDate(); ++day)
        date = nextCounting(date.addDays(1), counting);
    return date;
}

QList<BankDay> BankCalendar::within(BusinessDate first, BusinessDate last) const
{
    QList<BankDay> days;
    const auto end = m_days.upper_bound(last);
    for (auto at = m_days.lower_bound(first); at != end; ++at)
        days.append(at->second);
    for (int year = yearOf(first); year <= yearOf(last); ++year) {
        for (const auto& [day, yearly] : m_yearly) {
            const auto date = BusinessDate::fromNumber(year * 10'000 + day);
            if (date && first <= *date && *date <= last && year >= yearly.firstYear
                && !m_days.contains(*date))
                days.append({ *date, true, yearly.name });
        }
    }
    std::sort(days.begin(), days.end(),
              [](const BankDay& left, const BankDay& right) { return left.date < right.date; });
    return days;
}

} // namespace jangbu
