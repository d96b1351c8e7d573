#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class IdAllocator;

/// Adds and renames tables of a store; RemoveTable takes them away. Past trades keep the name that
/// they had.
class ChangeTables final {
public:
    ChangeTables(Database& database, IdAllocator& ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// NAME_INVALID, TABLE_EXISTS.
    Result<TableId> add(const Store& store, const QString& name);
    /// Also in the trade that is open on it. NAME_INVALID, TABLE_NOT_FOUND, TABLE_EXISTS.
    Done rename(const Store& store, TableId table, const QString& name);

private:
    Database& m_database;
    IdAllocator& m_ids;
};

} // namespace jangbu
