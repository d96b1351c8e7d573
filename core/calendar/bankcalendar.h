#pragma once

#include "core/calendar/businessdate.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace jangbu {

/// Which dates count when days are counted off. The numbers are stored; never change them.
enum class DayCounting {
    BusinessDays = 0, ///< Dates on which banks work.
    SaturdaysToo = 1, ///< Saturdays that are no holiday count as well; banks stay shut on them.
    EveryDay = 2, ///< Saturdays and Sundays too; only holidays do not count.
};

QString wordOf(DayCounting counting); ///< `business`, `saturdays`, `every`
std::optional<DayCounting> dayCountingFrom(qint64 stored);

/// What somebody says of one date: that banks are shut, or that they work after all.
struct BankDay {
    BusinessDate date;
    bool isHoliday = true;
    QString name {};

    friend bool operator==(const BankDay&, const BankDay&) = default;
};

/// On which dates banks work: not on Saturdays, Sundays and holidays. A plain value. The holidays
/// of a table are known for whole years; outside them only those are that return every year.
class BankCalendar final {
public:
    /// Knows no holiday and covers no year.
    BankCalendar() = default;
    /// Korean banks. The public holidays of 2018 to 2027 with substitutes and election days stand
    /// in resources/holidays/kr.csv; they are the facts of the government's yearly 월력요항. Banks
    /// are shut on 1 May as well, also in the years in which it was no public holiday.
    static const BankCalendar& korean();

    /// The same but for what is said of single dates; a later entry goes before an earlier one.
    BankCalendar with(const QList<BankDay>& days) const;

    bool isHoliday(BusinessDate date) const;
    bool isBusinessDay(BusinessDate date) const { return counts(date, DayCounting::BusinessDays); }
    bool counts(BusinessDate date, DayCounting counting) const;
    /// Whether the holidays of the date's year are known.
    bool covers(BusinessDate date) const;
    /// Of every date from `first` to `last`.
    bool covers(BusinessDate first, BusinessDate last) const;

    /// The first date from `date` on that counts, `date` itself among them.
    BusinessDate nextCounting(BusinessDate date, DayCounting counting) const;
    BusinessDate nextBusinessDay(BusinessDate date) const
    {
        return nextCounting(date, DayCounting::BusinessDays);
    }
    /// The `days`th date after `date` that counts; 0 gives `date`.
    BusinessDate addCounting(BusinessDate date, int days, DayCounting counting) const;
    BusinessDate addBusinessDays(BusinessDate date, int days) const
    {
        return addCounting(date, days, DayCounting::BusinessDays);
    }

    /// The holidays from `first` to `last` by date: those of the table, those of every year, and
    /// what was said with with(), working days among them.
    QList<BankDay> within(BusinessDate first, BusinessDate last) const;

private:
    /// Month and day, 501 for 1 May, of what returns every year, and the first year.
    struct Yearly {
        int firstYear = 0;
        QString name;
    };
    const Yearly* yearlyOn(BusinessDate date) const;

    std::map<BusinessDate, BankDay> m_days;
    std::map<int, Yearly> m_yearly;
    int m_firstYear = 1; ///< Covered, with m_lastYear; none while it lies behind that.
    int m_lastYear = 0;
};

} // namespace jangbu
