#include "core/backoffice/backoffice.h"

#include "core/storage/books.h"

namespace jangbu {

Result<std::unique_ptr<BackOffice>> BackOffice::open(const DatabaseUrl& url)
{
    JANGBU_TRY_ASSIGN(auto database, openBooks(url));
    return std::unique_ptr<BackOffice>(new BackOffice(std::move(database)));
}

} // namespace jangbu
