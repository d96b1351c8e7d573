#pragma once

#include "core/people/right.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// Whether whoever uses the connection may do what needs `right`; use cases ask before anything
/// else. In books without people whoever can open them may. Asked of the books each time, so that
/// what an owner changes in one program holds in all of them at once. SIGN_IN_REQUIRED;
/// RIGHT_MISSING; APPROVAL_NEEDED unless the approver of the connection may do it.
Done mayDo(Database& database, Right right);

/// Whether whoever uses the connection may work with the books at all. SIGN_IN_REQUIRED.
Done mayWork(Database& database);

/// What whoever uses the connection is shown, by right.
Result<QHash<Right, Permission>> permissionsOf(Database& database);

} // namespace jangbu
