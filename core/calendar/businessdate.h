#pragma once

#include "core/check.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace jangbu {

/// The day a sale belongs to. A bar that closes at 03:00 still books on the evening before, so
/// this is not the calendar date of the clock. Always valid, years 1 … 9999.
class BusinessDate final {
public:
    explicit BusinessDate(QDate date)
        : m_julianDay(date.toJulianDay())
    {
        JANGBU_CHECK(date.isValid() && date.year() >= 1 && date.year() <= 9999);
    }
    BusinessDate(int year, int month, int day)
        : BusinessDate(QDate(year, month, day))
    {
    }

    /// The first date there is; "from the beginning of time".
    static BusinessDate beginning() { return BusinessDate(1, 1, 1); }
    /// Exactly `YYYY-MM-DD`; nothing when the text is not such a date. Up to the year 9998, so that
    /// a window which starts on a date from outside has an end.
    static std::optional<BusinessDate> fromIso(QStringView text);
    /// From the form that the books hold, 20261121; nothing when it is no date.
    static std::optional<BusinessDate> fromNumber(qint64 number);

    QDate date() const { return QDate::fromJulianDay(m_julianDay); }
    qint64 julianDay() const noexcept { return m_julianDay; }
    int number() const;
    QString toIso() const;
    int day() const { return date().day(); }

    BusinessDate addDays(qint64 days) const { return BusinessDate(date().addDays(days)); }
    /// The same day of a later or earlier month, the last of the month where there is none.
    BusinessDate addMonths(int months) const { return BusinessDate(date().addMonths(months)); }
    qint64 daysTo(BusinessDate other) const { return other.m_julianDay - m_julianDay; }

    friend auto operator<=>(BusinessDate, BusinessDate) noexcept = default;
    friend size_t qHash(BusinessDate date, size_t seed = 0) noexcept
    {
        return ::qHash(date.m_julianDay, seed);
    }

private:
    struct Julian {
        qint64 day;
    };
    explicit BusinessDate(Julian julian)
        : m_julianDay(julian.day)
    {
    }
    static std::optional<BusinessDate> of(int year, int month, int day, int lastYear);

    qint64 m_julianDay;
};

} // namespace jangbu

Q_DECLARE_METATYPE(jangbu::BusinessDate)
