#pragma once

#include "core/interchange/importprogress.h"
#include "core/settlement/verifyreport.h"
#include "core/storage/databaseurl.h"

namespace jangbu {

class Database;

struct MovedBooks {
    qint64 stores = 0;
    qint64 rows = 0; ///< Of all tables.
    VerifyReport report {}; ///< Of the copy: what differs in it differs in the source as well.
};

/// Copies whole books into an empty database, on any product: from a file to a server and back. The
/// source is only read. The copy is one transaction, and counts once it is found equal.
class MoveBooks final {
public:
    explicit MoveBooks(Database& source)
        : m_source(source)
    {
    }

    /// BOOKS_NOT_EMPTY for a target that holds a store, or that is the source; BOOKS_NOT_EQUAL,
    /// CANCELLED and what the target says. Then the target holds no more than it did before.
    Result<MovedBooks> run(const DatabaseUrl& target, ImportProgress& progress);

private:
    Result<MovedBooks> moveTo(const DatabaseUrl& target, ImportProgress& progress);
    Result<MovedBooks> copyTo(Database& target, ImportProgress& progress);
    Done compare(Database& target, MovedBooks& moved);
    Result<VerifyReport> verify(Database& books, ImportProgress& progress);
    Done check(Database& target, ImportProgress& progress, MovedBooks& moved);

    Database& m_source;
};

} // namespace jangbu
