#pragma once

#include "core/calendar/window.h"

#include <optional>

namespace jangbu {

/// What statistics are asked about: a day, a week, a month or any range of days, and the periods
/// that stand beside it. A plain value.
class SalesPeriod final {
public:
    /// A range reaches so many days at most, and no period before the first year.
    static constexpr qint64 maxDays = 36'600;
    static constexpr int firstYear = 1000;
    static constexpr int lastYearOfAll = 9990;

    /// Nothing where `start` starts none, see statisticsWindow().
    static std::optional<SalesPeriod> of(Term term, BusinessDate start);
    /// Both days included; nothing where `last` lies before `first` or the range is too long.
    static std::optional<SalesPeriod> range(BusinessDate first, BusinessDate last);

    const Window& window() const { return m_window; }
    /// Nothing for a range.
    std::optional<Term> term() const { return m_term; }
    /// The period that ends where this one starts: the month before a month, else as many days.
    Window previous() const;
    /// A year earlier: the same month, the same dates of a range, and for a day or a week the one
    /// 52 weeks before, so that Saturdays stand beside Saturdays.
    Window lastYear() const;
    friend bool operator==(const SalesPeriod&, const SalesPeriod&) = default;

private:
    SalesPeriod(std::optional<Term> term, const Window& window)
        : m_term(term)
        , m_window(window)
    {
    }
    static std::optional<SalesPeriod> checked(std::optional<Term> term, const Window& window);

    std::optional<Term> m_term;
    Window m_window;
};

} // namespace jangbu
