#pragma once

#include "core/calendar/window.h"
#include "core/storage/database.h"
#include "core/store/store.h"

namespace jangbu::test {

/// Packs what counted on the days of a store, without its receipts: what statistics read. Days
/// that are packed already are packed again.
void packHotDays(Database& database, const Store& store, const Window& dates);

} // namespace jangbu::test
