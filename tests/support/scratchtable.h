#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace jangbu::test {

/// A table `scratch` (store_id, id, name, number ≥ 0, parent_id) beside those of the books, for
/// tests of the storage itself; store_id is always 0.
void makeScratchTable(Database& database);

Done addScratch(Database& database, qint64 id, const QString& name, std::optional<qint64> number);
/// `id=name:number` of all rows by id, `NULL` where a column is.
QStringList scratchRows(Database& database);

} // namespace jangbu::test
