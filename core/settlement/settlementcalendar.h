#pragma once

#include "core/calendar/clock.h"
#include "core/settlement/differingwindows.h"
#include "core/settlement/windowstates.h"

#include <QList>

namespace jangbu {

/// A calendar month of a store.
struct CalendarMonth {
    Window month;
    BusinessDate today; ///< The store's business date.
    QList<WindowSummary> days {};
    QList<WindowSummary> weeks {}; ///< Monday to Monday, all that touch the month.
};

/// A part of the list of settlement months.
struct SettlementMonths {
    QList<WindowSummary> months {}; ///< Newest first.
    qint64 total = 0; ///< How many there are in all.
};

/// What was settled and closed, and what it came to. Reads business days, never trades, so ten
/// years of it cost a few milliseconds.
class SettlementCalendar final {
public:
    SettlementCalendar(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The calendar month that holds `date`.
    Result<CalendarMonth> month(const Store& store, BusinessDate date,
                                const DifferingWindows& differing = {});
    /// From the month that runs now (or a later one that has money already) back to the first with
    /// money; none where no money ever moved.
    Result<SettlementMonths> months(const Store& store, qint64 skip, qint64 limit,
                                    const DifferingWindows& differing = {});
    /// One window, whatever its term.
    Result<WindowSummary> window(const Store& store, Term term, const Window& window,
                                 const DifferingWindows& differing = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
