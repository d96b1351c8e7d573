#pragma once

#include "app/ctl/bench/benchreport.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"

namespace jangbu::bench {

/// The past of a chain, brought by one import straight into packs: hot columns and receipts whole.
/// In fresh books.
Done benchImport(const DatabaseUrl& url, qint64 lines, BenchReport& report);

} // namespace jangbu::bench
