#pragma once

#include "core/result.h"
#include "core/storage/databaseurl.h"

namespace jangbu {

/// What stands at a place where books may be kept.
struct ConnectionReport {
    QString product; ///< `SQLite`, `MySQL`, `MariaDB`
    QString version;
    bool hasBooks = false; ///< False: it is empty, and books can be made in it.
    qint64 stores = 0;
};

/// Looks whether books can be opened at a place, and changes nothing there: no file and no schema
/// is made. STORAGE_UNAVAILABLE, STORAGE_READ_ONLY, STORAGE_NOT_BOOKS, STORAGE_TOO_NEW.
Result<ConnectionReport> testConnection(const DatabaseUrl& url);

} // namespace jangbu
