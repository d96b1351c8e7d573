#pragma once

#include "core/report/report.h"

#include <QIODevice>

namespace jangbu {

/// Writes a report as a workbook, a sheet for each table: real numbers and dates, the header row
/// frozen and repeated in print, A4. An amount of more than fifteen digits is written as text,
/// because a number of a spreadsheet would lose its last digits; a note says so. Rows are not kept
/// in memory. FILE_NOT_WRITABLE; REPORT_TOO_LONG where a sheet cannot hold them.
Done writeXlsx(const Report& report, QIODevice& device);

} // namespace jangbu
