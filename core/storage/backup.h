#pragma once

#include "core/storage/migrator.h"
#include "core/storage/tablecopier.h"

#include <functional>

namespace jangbu {

/// Looks whether a copy of the books is sound before it counts.
using SoundnessCheck = std::function<Done(Database&)>;

/// The database's own check of its file, which every SoundnessCheck should begin with.
Done checkIntegrity(Database& copy);

/// Writes books that are in use into one SQLite file of the same schema, whatever product they
/// are on. The file appears under its name only when it is whole and sound.
class Backup final {
public:
    Backup(Database& source, QList<Migration> migrations)
        : m_source(source)
        , m_migrations(std::move(migrations))
    {
    }

    /// FILE_EXISTS, FILE_NOT_WRITABLE, BACKUP_INVALID, CANCELLED; then there is no new file.
    Done writeTo(const QString& path, const SoundnessCheck& check,
                 const TableCopier::IsCancelled& isCancelled = {});

private:
    Done makeCopy(const QString& path, const TableCopier::IsCancelled& isCancelled);

    Database& m_source;
    QList<Migration> m_migrations;
};

/// Puts a backup in the place of the books' content, on any product, in one transaction.
class Restore final {
public:
    Restore(Database& target, QList<Migration> migrations)
        : m_target(target)
        , m_migrations(std::move(migrations))
    {
    }

    /// Books that hold a store are first backed up to `copyPath`; true when that was so. A backup
    /// of an older schema is migrated (a copy of it) first; the file itself is not touched.
    Result<bool> run(const QString& path, const QString& copyPath, const SoundnessCheck& check,
                     const TableCopier::IsCancelled& isCancelled = {});

private:
    Done replaceContent(Database& backup, const TableCopier::IsCancelled& isCancelled);

    Database& m_target;
    QList<Migration> m_migrations;
};

} // namespace jangbu
