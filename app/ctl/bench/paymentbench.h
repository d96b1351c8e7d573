#pragma once

#include "app/ctl/bench/benchreport.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"

namespace jangbu::bench {

/// Payments of three lines with every rule on, 32 at once, beside the same one after the other.
/// In fresh books.
Done benchPayments(const DatabaseUrl& books, qint64 payments, BenchReport& report);

} // namespace jangbu::bench
