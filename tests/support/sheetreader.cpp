#include "tests/support/sheetreader.h"

#include "core/text/csv.h"
#include "tests/support/outcome.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace jangbu::test {

using namespace Qt::StringLiterals;

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(180'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QList<QStringList> csvRows(const QByteArray& content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"report"_s);
    QList<QStringList> rows;
    while (valueOf(reader.next())) {
        QStringList row;
        for (const QByteArrayView field : reader.fields())
            row.append(QString::fromUtf8(field));
        rows.append(row);
    }
    return rows;
}

std::optional<QList<QStringList>> sheetRows(const QString& workbook, int sheet)
{
    const QTemporaryDir folder;
    // 44,34,76: comma, quotation mark, UTF-8; numbers plain, with all their digits; the last is the
    // sheet.
    const QString filter
        = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,%1"_s.arg(
            sheet);
    const auto output = outputOf(
        u"soffice"_s,
        { u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
          u"--convert-to"_s, filter, u"--outdir"_s, folder.filePath(u"out"_s), workbook });
    if (!output)
        return std::nullopt;
    const QDir out(folder.filePath(u"out"_s));
    const QStringList files = out.entryList(QDir::Files);
    if (files.size() != 1)
        qFatal("LibreOffice wrote %d files", int(files.size()));
    QFile file(out.filePath(files.first()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return csvRows(file.readAll());
}

} // namespace jangbu::test
