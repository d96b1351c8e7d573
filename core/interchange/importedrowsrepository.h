#pragma once

#include "core/interchange/importrepository.h"

namespace jangbu {

/// Deletes the rows that an import made, by the ids that it gave. Runs inside the caller's
/// transaction.
class ImportedRowsRepository final {
public:
    explicit ImportedRowsRepository(Database& database)
        : m_database(database)
    {
    }

    /// Deletes some of the trades with all that hangs on them, from the first on. False when none
    /// are left.
    Result<bool> deleteSomeTrades(const ImportedRange& range);
    Done deleteRefunds(StoreId store, ImportId id);
    /// What stands beside the trades: rollups, lost counters and the import itself.
    Done deleteRest(ImportId id, const QList<ImportedRange>& ranges);
    /// Products with their history and categories, which nothing uses any more.
    Done deleteMenu(StoreId store, ImportId id);
    /// A store that the import made, with all that was kept of it but its counter: until its last
    /// row is gone, no other store may draw its number.
    Done deleteStore(StoreId store);

private:
    Done runAll(const QStringList& statements, const QList<struct Bind>& binds);

    Database& m_database;
};

} // namespace jangbu
