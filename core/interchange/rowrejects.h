#pragma once

#include "core/interchange/externalsorter.h"
#include "core/interchange/issuelist.h"
#include "core/interchange/salesrow.h"
#include "core/text/csv.h"
#include "core/text/errortext.h"

#include <QSaveFile>

namespace jangbu {

/// Rows that are set aside, each with the reason. The file has the columns of the sources and one
/// more, `reason`; corrected, it can be imported as it is.
class RowRejects final {
public:
    RowRejects(const QString& path, Language language);

    /// FILE_NOT_WRITABLE; before anything is read.
    Done open();
    Done add(RowPlace place, const InputIssue& why);
    qint64 count() const { return m_count; }
    /// As many as IssueList::maxListed.
    const QList<InputIssue>& first() const { return m_first; }

    /// Reads the sources once more and writes the rows that were added, in file order.
    Done write(const QList<SalesRowSource*>& sources, ImportDirectory& directory);
    /// Puts the file in its place.
    Done commit();

private:
    Done writeRowsOf(SalesRowSource& source, qint64 file, ImportDirectory& directory);
    Error failure() const;

    QSaveFile m_file;
    Language m_language;
    ExternalSorter m_places;
    qint64 m_count = 0;
    QList<InputIssue> m_first;
    std::unique_ptr<ExternalSorter::Reader> m_next;
    std::optional<RowPlace> m_nextPlace;
    QStringList m_columns;
    CsvWriter m_writer;
};

} // namespace jangbu
