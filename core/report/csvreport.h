#pragma once

#include "core/report/report.h"

#include <QIODevice>

namespace jangbu {

/// Writes a report's tables as UTF-8 with a BOM and CRLF. Numbers are plain (`84226500`, `45.50`,
/// per cents without their sign), dates ISO 8601. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it. A report of one table is that table, its header first;
/// one of several has its title, the titles of the tables and its notes as well, with empty lines
/// between. FILE_NOT_WRITABLE.
Done writeCsv(const Report& report, QIODevice& device);

} // namespace jangbu
