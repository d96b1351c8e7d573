#pragma once

#include "core/report/report.h"
#include "core/settlement/accountantsbook.h"
#include "core/store/store.h"

namespace jangbu {

/// The accountant's book for paper and files.
Report bookReport(const AccountantsBook& book, const Store& store, Instant madeAt,
                  Language language);

} // namespace jangbu
