#include "core/settlement/windowstates.h"

#include "core/ledger/businessdays.h"
#include "core/settlement/settlementrepository.h"

namespace jangbu {

Result<WindowStates> WindowStates::read(Database& database, const Store& store, const Window& dates,
                                        BusinessDate today)
{
    BusinessDays days(database);
    JANGBU_TRY_ASSIGN(const auto extent, days.extent(store.id));
    JANGBU_TRY_ASSIGN(const auto known, days.within(store.id, dates));
    JANGBU_TRY_ASSIGN(const auto marks, SettlementRepository(database).marks(store.id, dates));
    WindowStates states(extent, today);
    for (const BusinessDay& day : known) {
        states.m_revenues.insert({ day.date, day.gross - day.refunds });
        if (day.closedAtUtc)
            states.m_closed.insert({ Term::Day, day.date });
    }
    for (const SettlementMark& mark : marks)
        (mark.closed ? states.m_closed : states.m_run).insert({ mark.term, mark.start });
    return states;
}

WindowState WindowStates::stateOf(Term term, const Window& window) const
{
    if (m_closed.contains({ term, window.start }))
        return WindowState::Closed;
    if (window.start > m_today)
        return WindowState::Future;
    if (window.end > m_today)
        return WindowState::Running;
    if (m_run.contains({ term, window.start }))
        return WindowState::Settled;
    const bool hasMoney = m_extent && m_extent->start < window.end && window.start < m_extent->end;
    return hasMoney ? WindowState::Ready : WindowState::Nothing;
}

WindowSummary WindowStates::of(Term term, const Window& window) const
{
    WindowSummary summary { .term = term, .window = window, .state = stateOf(term, window) };
    for (auto day = m_revenues.lower_bound(window.start);
         day != m_revenues.end() && day->first < window.end; ++day)
        summary.revenue += day->second;
    return summary;
}

} // namespace jangbu
