#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importrepository.h"

namespace jangbu {

/// Takes a whole import out of the books again: what it made is gone, what it completed is open.
class UndoImport final {
public:
    UndoImport(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// IMPORT_NOT_FOUND; PERIOD_CLOSED; IMPORT_IN_USE where something made later stands on it.
    Done run(ImportId id);

private:
    /// Takes out all that shows, and hides the rest. Gives where the rest stands.
    Result<QList<ImportedRange>> hide(ImportId id);
    Done takeBack(const ImportRecord& record, const ImportedRange& range);
    Done takeBackSales(const ImportRecord& record, const ImportedRange& range);
    Done takeBackRefunds(const ImportRecord& record, const ImportedRange& range);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
