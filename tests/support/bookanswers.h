#pragma once

#include "core/calendar/window.h"
#include "core/storage/database.h"
#include "core/store/store.h"

#include <QStringList>

namespace jangbu::test {

/// What a store's books answer to all that can be asked about sales of `dates`: every trade whole,
/// every entry by every set of columns, receipts by every question, seals, statements, statistics
/// and the exported file. The same list however the sales are stored.
QStringList answersOf(Database& database, const Store& store, const Window& dates);

} // namespace jangbu::test
