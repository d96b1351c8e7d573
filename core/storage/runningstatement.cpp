#include "core/storage/runningstatement.h"

namespace jangbu {

RunningStatement::RunningStatement(std::shared_ptr<PreparedStatement> prepared, int& count)
    : owner(std::move(prepared))
    , runningCount(&count)
{
    owner->inUse = true;
    ++*runningCount;
}

RunningStatement::~RunningStatement()
{
    if (!owner)
        return;
    // An unfinished SELECT would hold its snapshot.
    if (owner->direct)
        owner->direct->reset();
    else
        owner->query.finish();
    owner->inUse = false;
    --*runningCount;
}

} // namespace jangbu
