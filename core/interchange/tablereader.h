#pragma once

#include "core/text/csv.h"

#include <QFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace jangbu {

/// A column of one of our files.
struct TableColumn {
    QString name;
    bool isRequired = true;
};

/// Reads one of our files: the header first, columns by name in any order, others are ignored.
class TableReader final {
public:
    TableReader(QString path, QList<TableColumn> columns)
        : m_path(std::move(path))
        , m_columns(std::move(columns))
        , m_file(m_path)
    {
    }

    /// Opens the file, or stands before its first row again, and reads the header.
    /// FILE_NOT_READABLE; IMPORT_INVALID with each column that is missing or stands twice.
    Done start();
    /// False at the end; the errors of CsvReader.
    Result<bool> next() { return m_reader->next(); }

    const QString& path() const { return m_path; }
    bool has(int column) const { return m_places[static_cast<size_t>(column)] >= 0; }
    /// Whether the row has as many fields as the header.
    bool isWhole() const { return m_reader->fields().size() == size_t(m_header.size()); }
    /// The field, trimmed; empty where the file lacks the column.
    QByteArrayView text(int column) const
    {
        const auto place = m_places[static_cast<size_t>(column)];
        return place < 0 ? QByteArrayView() : trimmed(m_reader->fields()[size_t(place)]);
    }
    const QString& columnName(int column) const { return m_columns.at(column).name; }

    const QStringList& header() const { return m_header; }
    QStringList fields() const;
    qint64 line() const { return m_reader ? m_reader->line() : 0; }
    qint64 bytesRead() const { return m_reader ? m_reader->bytesRead() : 0; }
    qint64 bytes() const { return m_file.size(); }

private:
    static QByteArrayView trimmed(QByteArrayView text)
    {
        const auto isBlank
            = [](char each) { return each == ' ' || (each >= '\t' && each <= '\r'); };
        while (!text.isEmpty() && isBlank(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isBlank(text.back()))
            text = text.chopped(1);
        return text;
    }
    Done readHeader();

    QString m_path;
    QList<TableColumn> m_columns;
    QFile m_file;
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_header;
    std::vector<qsizetype> m_places; ///< Of each column in the row; -1: not there.
};

} // namespace jangbu
