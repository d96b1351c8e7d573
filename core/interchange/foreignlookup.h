#pragma once

#include "core/interchange/foreignfile.h"
#include "core/interchange/foreignformat.h"

#include <memory>

namespace jangbu {

/// The files in which a format looks values up, packed in memory.
class ForeignLookup final {
public:
    /// What all of them may take.
    static constexpr qint64 maxBytes = 100 * 1024 * 1024;

    explicit ForeignLookup(std::shared_ptr<const ForeignFormat> format);

    /// A file of a table (from 0); there may be several.
    void add(int table, const QString& path, const ForeignShape& shape);
    bool has(int table) const { return !m_tables[size_t(table)].files.isEmpty(); }
    /// Reads the files, once. FILE_NOT_READABLE; IMPORT_INVALID for a file that takes too much, has
    /// a column twice or a key twice.
    Done load();

    /// The row of a key; -1 where there is none.
    qint64 find(int table, QByteArrayView key) const;
    /// What stands in a row for a column of the format.
    QByteArrayView value(int column, qint64 row) const;
    QString fileOf(int table) const { return m_tables[size_t(table)].files.first().path; }

private:
    struct File {
        QString path;
        ForeignShape shape;
    };
    struct Table {
        QList<File> files;
        std::vector<int> columns; ///< Of the format, in the order of the packed values.
        std::vector<quint32> rows; ///< Where each row stands: block and place in it.
        std::vector<quint32> buckets; ///< Rows from 1 by the hash of their keys; 0: free.
    };

    Done loadFile(Table& table, const ForeignTable& declared, const File& file);
    Done pack(Table& table, const ForeignFile& file, const std::vector<qsizetype>& places);
    Done index(Table& table, const ForeignTable& declared);
    /// The field from 0, the key, of the row that stands at `place`.
    QByteArrayView field(quint32 place, size_t number) const;
    static Error refusal(const ForeignFile& file, const QString& column, QByteArrayView value,
                         Expectation expected, const QStringList& values = {});

    std::shared_ptr<const ForeignFormat> m_shared;
    const ForeignFormat& m_format;
    std::vector<Table> m_tables;
    std::vector<QByteArray> m_blocks;
    std::vector<size_t> m_slotOf; ///< Of each column of the format in its table.
    bool m_isLoaded = false;
};

/// The place of a column in a header; -1 where it is not there.
qsizetype placeOf(const ForeignColumn& column, const QStringList& header);
/// Whether the header has that name at another place too.
bool standsTwice(const QStringList& header, qsizetype place);

} // namespace jangbu
