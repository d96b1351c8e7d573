#pragma once

#include "app/ctl/bench/benchreport.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"

namespace jangbu::bench {

/// Three years of 100 stores: hot packs in bulk, all their rollups made from nothing, and questions
/// to them. In fresh books.
Done benchBig(const DatabaseUrl& url, qint64 lines, BenchReport& report);

} // namespace jangbu::bench
