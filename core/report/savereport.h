#pragma once

#include "core/report/report.h"

#include <QIODevice>

#include <functional>

namespace jangbu {

enum class ReportFormat { Csv, Xlsx, Pdf };

/// The format that a file's name ends in, whatever its case.
std::optional<ReportFormat> reportFormatOf(const QString& path);

/// Writes a report as a file that appears whole or not at all. FILE_NOT_WRITABLE, FONT_MISSING,
/// REPORT_TOO_LONG.
Done saveReport(const Report& report, ReportFormat format, const QString& path);

using WriteFile = std::function<Done(QIODevice&)>;
/// The same for what `write` writes.
Done saveFile(const QString& path, const WriteFile& write);

/// FILE_NOT_WRITABLE with the name of the device, where it is a file, and what it says.
Error notWritable(const QIODevice& device);

} // namespace jangbu
