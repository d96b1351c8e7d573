#pragma once

#include "core/result.h"
#include "core/text/csv.h"

#include <QSaveFile>
#include <QStringList>

namespace jangbu {

/// A file of ours that appears whole or not at all.
class OutputFile final {
public:
    explicit OutputFile(const QString& path)
        : m_file(path)
        , m_writer(m_file)
    {
    }

    /// Opens it and writes the header. FILE_NOT_WRITABLE.
    Done open(const QStringList& header);
    CsvWriter& writer() { return m_writer; }
    void addRow(const QStringList& fields);
    /// Puts the file in its place. FILE_NOT_WRITABLE.
    Done commit();

private:
    Error failure() const;

    QSaveFile m_file;
    CsvWriter m_writer;
};

} // namespace jangbu
