#pragma once

#include "core/calendar/businessdate.h"

#include <QString>

#include <optional>

namespace jangbu {

/// How long a statistic or a settlement reaches. The numbers are stored; never change them.
enum class Term { Day = 0, Week = 1, Month = 2 };

QString wordOf(Term term); ///< `day`, `week`, `month`
std::optional<Term> termFrom(QStringView word);
std::optional<Term> termFrom(qint64 stored);

/// Business dates from `start` up to, but not including, `end`; never empty.
struct Window {
    BusinessDate start;
    BusinessDate end;

    bool holds(BusinessDate date) const { return start <= date && date < end; }
    BusinessDate lastDay() const { return end.addDays(-1); }
    qint64 dayCount() const { return start.daysTo(end); }

    friend bool operator==(const Window&, const Window&) = default;
};

/// The window of a statistic: a week starts on Monday, a month on the 1st; nothing otherwise, nor
/// in the last month of all time.
std::optional<Window> statisticsWindow(Term term, BusinessDate start);

} // namespace jangbu
