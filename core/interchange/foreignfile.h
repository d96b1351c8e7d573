#pragma once

#include "core/interchange/transcodedfile.h"
#include "core/text/csv.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace jangbu {

/// How a table lies in a file.
struct ForeignShape {
    char delimiter = ',';
    qsizetype headerRow = 0; ///< Titles stand above it.
    QList<QByteArray> encodings {}; ///< Empty: what the bytes tell.
    QByteArray probed {}; ///< What the bytes tell; empty: not looked at yet.
};

/// The first rows of a file, as they are with one delimiter.
struct ForeignHead {
    struct Row {
        qint64 line = 0;
        QStringList fields; ///< Trimmed.
    };

    char delimiter = ',';
    QList<Row> rows;
};

/// A file of another program: titles, a header, rows.
class ForeignFile final {
public:
    explicit ForeignFile(QString path)
        : m_path(std::move(path))
        , m_file(m_path)
    {
    }

    /// One for each delimiter that there may be. FILE_NOT_READABLE.
    Result<QList<ForeignHead>> heads(const QList<QByteArray>& encodings = {});

    /// Stands behind the header. FILE_NOT_READABLE; IMPORT_INVALID where there is no such row.
    Done start(const ForeignShape& shape);
    /// False at the end. A row that is not UTF-8 is given like others, with isText() false.
    Result<bool> next();

    const QString& path() const { return m_path; }
    const QStringList& header() const { return m_header; }
    const QList<QStringList>& titles() const { return m_titles; }
    qint64 headerLine() const { return m_headerLine; }
    bool isText() const { return m_isText; }
    QByteArray encoding() const { return m_file.encoding(); }
    QByteArray probed() const { return m_file.probed(); }
    /// The field, trimmed; empty where the row is too short or `place` is negative.
    QByteArrayView text(qsizetype place) const
    {
        const bool isThere = place >= 0 && size_t(place) < m_reader->fields().size();
        return isThere ? trimmed(m_reader->fields()[size_t(place)]) : QByteArrayView();
    }
    qsizetype fieldCount() const { return static_cast<qsizetype>(m_reader->fields().size()); }
    QStringList fields() const;
    qint64 line() const { return m_reader ? m_reader->line() : 0; }
    qint64 bytes() const { return m_file.fileBytes(); }
    qint64 bytesRead() const { return m_file.fileBytesRead(); }

    static QByteArrayView trimmed(QByteArrayView text);

private:
    QStringList trimmedFields() const;

    QString m_path;
    TranscodedFile m_file;
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_header;
    QList<QStringList> m_titles;
    qint64 m_headerLine = 0;
    bool m_isText = true;
};

} // namespace jangbu
