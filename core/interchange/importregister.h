#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importrepository.h"

namespace jangbu {

/// How long a program that imports may be silent until others take it for dead.
inline constexpr qint64 importLeaseMs = 60'000;

/// The imports of the books.
class ImportRegister final {
public:
    ImportRegister(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Imports that are done, in the order in which they were started.
    Result<QList<ImportRecord>> list() const;
    /// Deletes what a program that is dead left of an import; nobody has seen it. At the start of
    /// every import, and of a program on MySQL. IMPORT_RUNNING where one is alive.
    Done cleanUp();
    /// Takes rows that nobody sees out of the books, in steps: those of an import that has failed,
    /// or that has been hidden to be undone.
    Done discard(ImportId id);

private:
    Result<bool> isDead(const ImportRecord& record) const;
    Done deleteRows(ImportId id, const QList<ImportedRange>& ranges);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
