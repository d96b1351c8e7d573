#include "core/backoffice/backoffice.h"

#include "core/storage/books.h"

namespace jangbu {

namespace {

const SystemClock systemClock;

} // namespace

Result<std::unique_ptr<BackOffice>> BackOffice::open(const DatabaseUrl& url, const Clock* clock,
                                                     Database::Options options)
{
    JANGBU_TRY_ASSIGN(auto database, openBooks(url, options));
    // Books without hours can be used all the same; the statistics then ask for them once more.
    if (const auto made = RebuildRollups(*database).completeHours(); !made)
        qWarning("The hours of the sales are not made yet: %s",
                 qUtf8Printable(made.error().detail));
    database->session().clock = clock ? clock : &systemClock;
    if (const auto begun = AuditLog(*database).begin(); !begun)
        qWarning("The log is not begun yet: %s", qUtf8Printable(begun.error().detail));
    return std::unique_ptr<BackOffice>(
        new BackOffice(std::move(database), clock ? *clock : systemClock));
}

} // namespace jangbu
