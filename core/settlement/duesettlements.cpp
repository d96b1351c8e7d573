#include "core/settlement/duesettlements.h"

#include "core/ledger/businessdays.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

namespace {

/// The windows of each term that touch the dates.
QList<std::pair<Term, Window>> windowsOf(const StoreSettings& settings, const Window& dates,
                                         bool withWeeks)
{
    QList<std::pair<Term, Window>> windows;
    for (BusinessDate day = dates.start; day < dates.end; day = day.addDays(1))
        windows.append({ Term::Day, { day, day.addDays(1) } });
    if (withWeeks) {
        const BusinessDate first = dates.start.addDays(1 - dates.start.date().dayOfWeek());
        for (BusinessDate monday = first; monday < dates.end; monday = monday.addDays(7))
            windows.append({ Term::Week, { monday, monday.addDays(7) } });
    }
    for (Window month = settings.settlementMonthHolding(dates.start); month.start < dates.end;
         month = settings.settlementMonthHolding(month.end))
        windows.append({ Term::Month, month });
    return windows;
}

bool isOlder(const WindowSummary& left, const WindowSummary& right)
{
    return std::tie(left.window.end, left.term) < std::tie(right.window.end, right.term);
}

} // namespace

Result<QList<WindowSummary>> DueSettlements::run(const Store& store, bool withWeeks)
{
    return inSnapshot(m_database, [&]() -> Result<QList<WindowSummary>> {
        QList<WindowSummary> due;
        JANGBU_TRY_ASSIGN(const auto extent, BusinessDays(m_database).extent(store.id));
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        if (!extent || extent->start >= today)
            return due;
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        const auto windows
            = windowsOf(settings, { extent->start, std::min(extent->end, today) }, withWeeks);
        BusinessDate first = extent->start;
        BusinessDate end = today;
        for (const auto& [term, window] : windows) {
            first = std::min(first, window.start);
            end = std::max(end, window.end);
        }
        JANGBU_TRY_ASSIGN(const WindowStates states,
                          WindowStates::read(m_database, store, { first, end }, today));
        for (const auto& [term, window] : windows) {
            const WindowSummary summary = states.of(term, window);
            if (summary.state == WindowState::Ready || summary.state == WindowState::Settled)
                due.append(summary);
        }
        std::sort(due.begin(), due.end(), isOlder);
        return due;
    });
}

} // namespace jangbu
