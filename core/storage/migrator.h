#pragma once

#include "core/storage/database.h"

#include <functional>

namespace jangbu {

struct Migration {
    int version; ///< 1, 2, … without gaps.
    QString sql; ///< Statements that end in `;` at the end of a line.
};

/// Brings books to today's schema: makes it in an empty database, adds what is missing to an older
/// one after a backup, refuses a newer one and another program's.
class Migrator final {
public:
    /// Saves the books before they are changed; called only when an older schema was found.
    using Backup = std::function<Done(Database&, int version)>;

    Migrator(QList<Migration> migrations, Backup backup)
        : m_migrations(std::move(migrations))
        , m_backup(std::move(backup))
    {
    }

    /// Those that the program ships.
    static QList<Migration> shipped();

    /// STORAGE_TOO_NEW, STORAGE_NOT_BOOKS, or what the storage or the backup says.
    Done run(Database& database) const;
    /// As run(), but stops after `version`.
    Done runTo(Database& database, int version) const;
    /// 0 for an empty database.
    static Result<int> versionOf(Database& database);
    int newestVersion() const { return static_cast<int>(m_migrations.size()); }

private:
    Done apply(Database& database, const Migration& migration) const;

    QList<Migration> m_migrations;
    Backup m_backup;
};

} // namespace jangbu
