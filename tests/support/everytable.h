#pragma once

#include "core/storage/database.h"
#include "core/store/store.h"

#include <QStringList>

#include <optional>

namespace jangbu::test {

/// Puts rows into every table that a backup holds: a store with Korean names, quotes and emoji, an
/// open, a paid, a refunded and a void trade, and `manyDays` days of rollups.
void fillEveryTable(Database& database, int manyDays);

/// All rows of all those tables, or those of one store, table by table, in an order that does not
/// depend on the product; without what this program has logged.
QStringList contentOf(Database& database, std::optional<StoreId> onlyStore = {});

} // namespace jangbu::test
