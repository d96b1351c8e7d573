#include "core/backoffice/backoffice.h"

#include "core/storage/books.h"

namespace jangbu {

namespace {

const SystemClock systemClock;

} // namespace

Result<std::unique_ptr<BackOffice>> BackOffice::open(const DatabaseUrl& url, const Clock* clock)
{
    JANGBU_TRY_ASSIGN(auto database, openBooks(url));
    return std::unique_ptr<BackOffice>(
        new BackOffice(std::move(database), clock ? *clock : systemClock));
}

} // namespace jangbu
