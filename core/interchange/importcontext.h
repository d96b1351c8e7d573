#pragma once

#include "core/interchange/datewatch.h"
#include "core/interchange/importprogress.h"
#include "core/interchange/issuelist.h"
#include "core/interchange/rowrejects.h"

namespace jangbu {

/// What the steps of one import share.
struct ImportContext {
    ImportDirectory& directory;
    ImportProgress& progress;
    QStringList fileNames {}; ///< By RowPlace::file.
    QList<bool> overlaps {}; ///< By file: see SalesRowSource::repeatsTrades().
    IssueList issues {};
    DateWatch dates {};
    RowRejects* rejects = nullptr; ///< Nothing: a row that cannot be read ends the import.

    qint64 linesWorthPacking = 0; ///< See SalesImportOptions.

    const QString& fileOf(RowPlace place) const { return fileNames.at(place.file); }
    /// An issue of the row at `place`.
    InputIssue issueAt(RowPlace place, const QString& column, const QString& value,
                       Expectation expected, const QStringList& expectedValues) const
    {
        return { .file = fileOf(place),
                 .line = place.line,
                 .column = column,
                 .value = value,
                 .expected = expected,
                 .expectedValues = expectedValues };
    }
};

} // namespace jangbu
