#include "core/settlement/settlementcalendar.h"

#include "core/ledger/businessdays.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <algorithm>

namespace jangbu {

namespace {

Window calendarMonthHolding(BusinessDate date)
{
    const BusinessDate first = date.addDays(1 - date.day());
    return { first, first.addMonths(1) };
}

BusinessDate mondayBefore(BusinessDate date)
{
    return date.addDays(1 - date.date().dayOfWeek());
}

WindowSummary summaryOf(const WindowStates& states, Term term, const Window& window,
                        const DifferingWindows& differing)
{
    WindowSummary summary = states.of(term, window);
    summary.differs = differing.contains(term, window);
    return summary;
}

/// Settlement months that touch the dates, newest first.
QList<Window> settlementMonthsOf(const StoreSettings& settings, const Window& dates)
{
    QList<Window> months;
    Window month = settings.settlementMonthHolding(dates.lastDay());
    while (month.end > dates.start) {
        months.append(month);
        month = settings.settlementMonthHolding(month.start.addDays(-1));
    }
    return months;
}

} // namespace

Result<CalendarMonth> SettlementCalendar::month(const Store& store, BusinessDate date,
                                                const DifferingWindows& differing)
{
    return inSnapshot(m_database, [&]() -> Result<CalendarMonth> {
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        CalendarMonth calendar { calendarMonthHolding(date), today };
        const Window weeks { mondayBefore(calendar.month.start),
                             mondayBefore(calendar.month.lastDay()).addDays(7) };
        JANGBU_TRY_ASSIGN(const WindowStates states,
                          WindowStates::read(m_database, store, weeks, today));
        for (BusinessDate day = calendar.month.start; day < calendar.month.end;
             day = day.addDays(1)) {
            calendar.days.append(summaryOf(states, Term::Day, { day, day.addDays(1) }, differing));
        }
        for (BusinessDate monday = weeks.start; monday < weeks.end; monday = monday.addDays(7)) {
            calendar.weeks.append(
                summaryOf(states, Term::Week, { monday, monday.addDays(7) }, differing));
        }
        return calendar;
    });
}

Result<SettlementMonths> SettlementCalendar::months(const Store& store, qint64 skip, qint64 limit,
                                                    const DifferingWindows& differing)
{
    return inSnapshot(m_database, [&]() -> Result<SettlementMonths> {
        SettlementMonths page;
        JANGBU_TRY_ASSIGN(const auto extent, BusinessDays(m_database).extent(store.id));
        if (!extent)
            return page;
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        const QList<Window> all = settlementMonthsOf(
            settings, { std::min(extent->start, today), std::max(extent->end, today.addDays(1)) });
        page.total = all.size();
        const QList<Window> wanted = all.mid(skip, limit);
        if (wanted.isEmpty())
            return page;
        JANGBU_TRY_ASSIGN(const WindowStates states,
                          WindowStates::read(m_database, store,
                                             { wanted.last().start, wanted.first().end }, today));
        for (const Window& month : wanted)
            page.months.append(summaryOf(states, Term::Month, month, differing));
        return page;
    });
}

Result<WindowSummary> SettlementCalendar::window(const Store& store, Term term,
                                                 const Window& window,
                                                 const DifferingWindows& differing)
{
    return inSnapshot(m_database, [&]() -> Result<WindowSummary> {
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        JANGBU_TRY_ASSIGN(const WindowStates states,
                          WindowStates::read(m_database, store, window, today));
        return summaryOf(states, term, window, differing);
    });
}

} // namespace jangbu
