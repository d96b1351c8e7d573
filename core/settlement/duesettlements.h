#pragma once

#include "core/calendar/clock.h"
#include "core/settlement/windowstates.h"

#include <QList>

namespace jangbu {

/// What a store has to settle. Days and months are due; weeks only where the owner settles them
/// too, since every day of theirs is due by itself. A day or a month is due when it has ended, is
/// not closed, and money moved on it or both before and after it: days before the first sale and
/// after the last are nobody's business, but a day off between two working days is, as it takes
/// its place in the chain of seals.
class DueSettlements final {
public:
    DueSettlements(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Oldest first, by the last day; a day before the month that ends with it. Each is Ready, or
    /// Settled where it was run but can still be closed.
    Result<QList<WindowSummary>> run(const Store& store, bool withWeeks = false);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
