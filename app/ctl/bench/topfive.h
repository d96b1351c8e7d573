#pragma once

#include "app/ctl/bench/benchreport.h"
#include "core/calendar/businessdate.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"
#include "core/store/store.h"

namespace jangbu::bench {

/// The classic question: the five best of a store, a category and a month of 31 days, of random
/// stores and months, on one thread and on two.
Done benchTopFive(const DatabaseUrl& url, const QList<Store>& stores,
                  const QList<BusinessDate>& months, int questions, BenchReport& report);

} // namespace jangbu::bench
