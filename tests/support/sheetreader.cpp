#include "tests/support/sheetreader.h"

#include "core/text/csv.h"
#include "tests/support/outcome.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

const QString findReader
    = u"import importlib.util as u; print(u.find_spec('openpyxl') is not None)"_s;

} // namespace

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
    // The system's own Python, which is the one that has the reader.
    const QString python = u"/usr/bin/python3"_s;
    if (!outputOf(python, { u"-c"_s, findReader }).value_or(QByteArray()).startsWith("True"))
        return std::nullopt;
    const QString script = QStringLiteral(SOURCE_ROOT) + QStringLiteral("/tests/support/sheet.py");
    const auto output = outputOf(python, { script, workbook, QString::number(sheet) });
    return output ? std::optional(csvRows(*output)) : std::nullopt;
}

} // namespace jangbu::test
