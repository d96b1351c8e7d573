#pragma once

#include "core/result.h"

#include <QString>

namespace jangbu {

class Database;

/// A condition (` AND …`) on a column with an import's id that hides what imports which are not
/// finished have written; empty when there is none, which is nearly always.
Result<QString> hidingUnfinishedImports(Database& database, const QString& column);

} // namespace jangbu
