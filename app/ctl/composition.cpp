#include "app/ctl/composition.h"

#include "core/storage/books.h"

namespace jangbu {

Result<std::unique_ptr<Composition>> Composition::open(const DatabaseUrl& url)
{
    JANGBU_TRY_ASSIGN(auto database, openBooks(url));
    return std::unique_ptr<Composition>(new Composition(std::move(database)));
}

} // namespace jangbu
