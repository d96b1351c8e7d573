#pragma once

#include "core/calendar/window.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/store.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace jangbu {

class Database;

/// How far a window of settlement has come.
enum class WindowState {
    Future, ///< Starts after today.
    Nothing, ///< Ended before the first money or after the last: nothing asks to be settled.
    Running, ///< Holds today's business date.
    Ready, ///< Has ended and was never run.
    Settled, ///< Was run, but can still change.
    Closed,
};

/// A window as a calendar or a list of settlements shows it.
struct WindowSummary {
    Term term = Term::Day;
    Window window;
    WindowState state = WindowState::Nothing;
    bool differs = false; ///< Found by the last verify; the state tells whether it is closed.
    Money revenue {}; ///< gross - refunds

    friend bool operator==(const WindowSummary&, const WindowSummary&) = default;
};

/// Tells the states of a store's windows from its business days, without computing statements.
class WindowStates final {
public:
    /// Reads what is needed for windows that lie within `dates`.
    static Result<WindowStates> read(Database& database, const Store& store, const Window& dates,
                                     BusinessDate today);

    WindowSummary of(Term term, const Window& window) const;

private:
    WindowStates(std::optional<Window> extent, BusinessDate today)
        : m_extent(extent)
        , m_today(today)
    {
    }
    WindowState stateOf(Term term, const Window& window) const;

    using Key = std::pair<Term, BusinessDate>;
    std::optional<Window> m_extent; ///< From the first to the last day with money.
    BusinessDate m_today;
    std::map<BusinessDate, Money> m_revenues;
    std::set<Key> m_run;
    std::set<Key> m_closed;
};

} // namespace jangbu
