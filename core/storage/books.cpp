#include "core/storage/books.h"

#include "core/storage/migrator.h"

namespace jangbu {

Result<std::unique_ptr<Database>> openBooks(const DatabaseUrl& url, Database::Options options)
{
    JANGBU_TRY_ASSIGN(auto database, Database::open(url, options));
    const Migrator migrator(Migrator::shipped(),
                            [](Database&, int) -> Done { return ErrorCode::StorageFailed; });
    JANGBU_TRY(migrator.run(*database));
    return database;
}

} // namespace jangbu
