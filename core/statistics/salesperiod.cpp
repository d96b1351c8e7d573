#include "core/statistics/salesperiod.h"

namespace jangbu {

namespace {

constexpr qint64 daysOf52Weeks = 364;

Window shifted(const Window& window, qint64 days)
{
    return { window.start.addDays(days), window.end.addDays(days) };
}

} // namespace

std::optional<SalesPeriod> SalesPeriod::checked(std::optional<Term> term, const Window& window)
{
    const bool isPossible = window.dayCount() <= maxDays && window.start.date().year() >= firstYear
        && window.end.date().year() <= lastYearOfAll;
    return isPossible ? std::optional(SalesPeriod(term, window)) : std::nullopt;
}

std::optional<SalesPeriod> SalesPeriod::of(Term term, BusinessDate start)
{
    const auto window = statisticsWindow(term, start);
    return window ? checked(term, *window) : std::nullopt;
}

std::optional<SalesPeriod> SalesPeriod::range(BusinessDate first, BusinessDate last)
{
    if (last < first || last.date().year() > lastYearOfAll)
        return std::nullopt;
    return checked(std::nullopt, { first, last.addDays(1) });
}

Window SalesPeriod::previous() const
{
    if (m_term == Term::Month)
        return { m_window.start.addMonths(-1), m_window.start };
    return shifted(m_window, -m_window.dayCount());
}

Window SalesPeriod::lastYear() const
{
    if (m_term == Term::Day || m_term == Term::Week)
        return shifted(m_window, -daysOf52Weeks);
    const Window year { m_window.start.addMonths(-12), m_window.end.addMonths(-12) };
    // 28 and 29 February are one day in other years.
    return year.start < year.end ? year : Window { year.start, year.start.addDays(1) };
}

} // namespace jangbu
