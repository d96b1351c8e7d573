#pragma once

#include "core/result.h"

#include <QString>

namespace jangbu::sample {

struct Written {
    int trades = 0;
    int lines = 0;
    int refunds = 0;
};

/// Writes the year of the sample restaurant as sales.csv, refunds.csv and menu.csv into a folder:
/// the files of resources/sample. FILE_NOT_WRITABLE.
Result<Written> writeSampleFiles(const QString& folder);

} // namespace jangbu::sample
