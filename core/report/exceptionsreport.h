#pragma once

#include "core/report/report.h"
#include "core/statistics/exceptionreport.h"

namespace jangbu {

/// Voids, refunds, changes of prices, discounts, cancelled orders and declined cards by person, for
/// paper and files. Without `days` it is about all that was ever done. `store` is whose clock and
/// money the report has; amounts in other money are written out.
Report exceptionsReport(const QList<ExceptionCount>& counts, const std::optional<Window>& days,
                        const Store& store, Instant madeAt, Language language);

} // namespace jangbu
