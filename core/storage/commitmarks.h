#pragma once

#include "core/storage/database.h"

namespace jangbu {

/// Forgets the marks of transactions that ended more than a week ago; none of them is asked for any
/// more. A part of them where there are very many, so that opening the books stays quick.
Done forgetOldCommitMarks(Database& database);

} // namespace jangbu
