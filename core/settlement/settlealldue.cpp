#include "core/settlement/settlealldue.h"

#include "core/people/authority.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/runsettlement.h"

namespace jangbu {

Done SettleAllDue::settle(const Store& store, SettleAct act, const WindowSummary& due)
{
    if (act == SettleAct::Close)
        JANGBU_TRY(CloseWindow(m_database, m_clock).run(store, due.term, due.window.start));
    else
        JANGBU_TRY(RunSettlement(m_database, m_clock).run(store, due.term, due.window.start));
    return done;
}

Result<SettledDue> SettleAllDue::run(const Store& store, SettleAct act, bool withWeeks,
                                     const SettleWatch& watch)
{
    // Before the first window: an approval is asked for all of them at once.
    JANGBU_TRY(mayDo(m_database, act == SettleAct::Close ? Right::Close : Right::Settle));
    JANGBU_TRY_ASSIGN(auto due, DueSettlements(m_database, m_clock).run(store, withWeeks));
    if (act == SettleAct::Run) {
        due.removeIf(
            [](const WindowSummary& window) { return window.state == WindowState::Settled; });
    }
    SettledDue outcome { .total = due.size() };
    for (WindowSummary& window : due) {
        if (watch.progress)
            watch.progress(outcome.finished.size(), outcome.total);
        const bool isCancelled = watch.isCancelled && watch.isCancelled();
        const Done settled = isCancelled ? Done(ErrorCode::Cancelled) : settle(store, act, window);
        if (!settled) {
            outcome.stoppedAt = window;
            outcome.stop = settled.error();
            return outcome;
        }
        window.state = act == SettleAct::Close ? WindowState::Closed : WindowState::Settled;
        outcome.finished.append(window);
    }
    if (watch.progress)
        watch.progress(outcome.total, outcome.total);
    return outcome;
}

} // namespace jangbu
