#pragma once

#include "core/backoffice/backoffice.h"

namespace jangbu::bench {

/// The hot columns of the days of a store whose rows are there. How many lines they hold.
Result<qint64> packHotColumns(BackOffice& books, const Store& store, const Window& dates);

} // namespace jangbu::bench
