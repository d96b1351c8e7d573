#pragma once

#include "core/audit/auditlog.h"
#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

/// What was done to a product as a whole, with what it is, for the log.
Deed deedOn(const Store& store, Act act, const Product& product);

/// Writes what of a product became another into the log; nothing where nothing did. Inside the
/// caller's transaction.
Done recordChange(Database& database, const Store& store, const Product& before,
                  const Product& after);

} // namespace jangbu
