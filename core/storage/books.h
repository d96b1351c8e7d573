#pragma once

#include "core/storage/database.h"

namespace jangbu {

/// Opens books and brings them to today's schema: makes it where there is none, migrates an older
/// one after a backup beside the books (SQLite) or in the folder of the program's data (MySQL).
/// The errors of Database::open() and Migrator::run().
Result<std::unique_ptr<Database>> openBooks(const DatabaseUrl& url, Database::Options options = {});

/// The file of the desktop program's own books, in the folder of the user's data, which is made
/// where there is none. STORAGE_READ_ONLY.
Result<DatabaseUrl> ownBooks();

} // namespace jangbu
