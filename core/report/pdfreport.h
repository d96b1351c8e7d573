#pragma once

#include "core/report/report.h"

#include <QIODevice>

namespace jangbu {

/// Writes a report as A4 pages. It needs an application that may draw (drawingapplication.h) but
/// no display. FONT_MISSING, REPORT_TOO_LONG, FILE_NOT_WRITABLE.
Done writePdf(const Report& report, QIODevice& device);

} // namespace jangbu
