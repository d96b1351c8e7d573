#pragma once

#include "core/result.h"

#include <optional>

namespace jangbu {

class Database;

/// What the owner sets once for the books as a whole. The words are stored; never change them.
enum class BooksSetting {
    BackupFolder, ///< Where the nightly backups go; beside the books until set.
    PushGateway, ///< The URL of the Pushgateway that gets the figures; nobody until set.
};

QString wordOf(BooksSetting setting); ///< `BACKUP_FOLDER`, `PUSH_GATEWAY`

/// Reads and changes them. An empty value is the same as none.
class BooksSettings final {
public:
    explicit BooksSettings(Database& database)
        : m_database(database)
    {
    }

    Result<QString> value(BooksSetting setting) const;
    /// VALUE_INVALID for a folder that is none and cannot be made, or a URL that is not of HTTP.
    Done set(BooksSetting setting, const QString& value);
    /// The folder of the nightly backups, made where there is none. FILE_NOT_WRITABLE.
    Result<QString> backupFolder() const;
    /// What the names of backups of these books begin with.
    QString backupStem() const;

private:
    Database& m_database;
};

} // namespace jangbu
