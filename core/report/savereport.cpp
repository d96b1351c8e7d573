#include "core/report/savereport.h"

#include "core/report/csvreport.h"
#include "core/report/pdfreport.h"
#include "core/report/xlsxreport.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done writeReport(const Report& report, ReportFormat format, QIODevice& device)
{
    switch (format) {
    case ReportFormat::Csv:
        return writeCsv(report, device);
    case ReportFormat::Xlsx:
        return writeXlsx(report, device);
    case ReportFormat::Pdf:
        return writePdf(report, device);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return ReportFormat::Csv;
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return ReportFormat::Xlsx;
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return ReportFormat::Pdf;
    return std::nullopt;
}

Error notWritable(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return { ErrorCode::FileNotWritable,
             { file ? file->fileName() : QString(), device.errorString() } };
}

Done saveReport(const Report& report, ReportFormat format, const QString& path)
{
    return saveFile(path, [&](QIODevice& device) { return writeReport(report, format, device); });
}

Done saveFile(const QString& path, const WriteFile& write)
{
    // What is put in the place of a device would take the device away.
    const QFileInfo known(path);
    if (known.exists() && !known.isFile()) {
        const int reason = known.isDir() ? EISDIR : ENOTSUP;
        return Error { ErrorCode::FileNotWritable, { path, qt_error_string(reason) } };
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(file);
    if (const Done written = write(file); !written) {
        file.cancelWriting();
        return written.error();
    }
    return file.commit() ? Done(done) : Done(notWritable(file));
}

} // namespace jangbu
