#pragma once

#include "core/result.h"
#include "core/storage/databaseurl.h"

namespace jangbu {

/// What was found at a place for books.
struct BooksProbe {
    bool hasBooks = false; ///< Otherwise the place is empty.
    bool isOlder = false; ///< Books that opening brings to today's schema.
    qint64 stores = 0; ///< Of books that are not older.
};

/// Looks whether books can be reached, and changes nothing there: no file is made, no table.
class ProbeBooks final {
public:
    /// STORAGE_UNAVAILABLE, STORAGE_NOT_BOOKS, STORAGE_TOO_NEW and what else the storage says.
    static Result<BooksProbe> run(const DatabaseUrl& url);
};

} // namespace jangbu
