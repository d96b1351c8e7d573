#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace jangbu::test {

/// What a tool printed; nothing where it is not there. The test fails where it does not succeed.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments);

/// The rows of one sheet of a workbook as openpyxl reads them, `sheet` from 1: numbers plain, with
/// all their digits. Nothing where openpyxl is not there.
std::optional<QList<QStringList>> sheetRows(const QString& workbook, int sheet);

/// The rows of a CSV file of ours; its BOM is left out.
QList<QStringList> csvRows(const QByteArray& content);

} // namespace jangbu::test
