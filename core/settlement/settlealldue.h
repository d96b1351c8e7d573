#pragma once

#include "core/settlement/duesettlements.h"

#include <functional>
#include <optional>

namespace jangbu {

/// What is done with each window that is due.
enum class SettleAct { Run, Close };

/// How far it has come, and whether it is still wanted; both may be left out.
struct SettleWatch {
    std::function<void(qint64 finished, qint64 total)> progress {};
    std::function<bool()> isCancelled {};
};

/// What was done, and what ended it before all was.
struct SettledDue {
    QList<WindowSummary> finished {}; ///< With the state that they have now.
    qint64 total = 0; ///< How many were due.
    std::optional<WindowSummary> stoppedAt {}; ///< With the next: the first that was not done.
    std::optional<Error> stop {}; ///< CANCELLED, or what the books said.

    bool isComplete() const { return !stop; }
};

/// Settles or closes everything that is due in one press, oldest first. Each window is an act of
/// its own, so what was done stays done when one is refused or the owner cancels.
class SettleAllDue final {
public:
    SettleAllDue(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// To run asks for those that were never run, to close for all that are open. RIGHT_MISSING;
    /// else an error only where what is due could not be read.
    Result<SettledDue> run(const Store& store, SettleAct act, bool withWeeks = false,
                           const SettleWatch& watch = {});

private:
    Done settle(const Store& store, SettleAct act, const WindowSummary& due);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
