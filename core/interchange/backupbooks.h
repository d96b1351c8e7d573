#pragma once

#include "core/interchange/importprogress.h"

#include <QString>

namespace jangbu {

class Database;

/// Copies the books into a new file while they are in use. The copy counts when the database finds
/// it whole and everything in it agrees.
class BackUpBooks final {
public:
    explicit BackUpBooks(Database& database)
        : m_database(database)
    {
    }

    /// The size of the file. FILE_EXISTS, FILE_NOT_WRITABLE, BACKUP_INVALID, CANCELLED; then there
    /// is no new file.
    Result<qint64> run(const QString& path, ImportProgress& progress);

private:
    Database& m_database;
};

/// Puts a backup in the place of the books. What they held is copied beside them first.
class RestoreBooks final {
public:
    explicit RestoreBooks(Database& database)
        : m_database(database)
    {
    }

    /// Where the copy of what was there is; empty where nothing was. FILE_NOT_READABLE,
    /// STORAGE_NOT_BOOKS, BACKUP_INVALID, CANCELLED; then the books are as they were.
    Result<QString> run(const QString& path, ImportProgress& progress);

private:
    Database& m_database;
};

} // namespace jangbu
