#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QList>

#include <deque>
#include <vector>

namespace jangbu {

/// Reads RFC 4180 from a device, row by row; memory does not grow with the file. UTF-8 with or
/// without BOM, rows ended by CRLF, LF or CR. Empty lines are passed over.
class CsvReader final {
public:
    /// No row may be longer, so that a file without line ends cannot fill the memory.
    static constexpr qsizetype maxRowBytes = 1'048'576;

    /// `fileName` stands in errors only. The device is open and outlives the reader.
    CsvReader(QIODevice& device, QString fileName)
        : m_device(device)
        , m_fileName(std::move(fileName))
    {
    }

    /// False at the end of the file. IMPORT_INVALID with the line for bad quoting, a row that is
    /// too long or bytes that are not UTF-8; FILE_NOT_READABLE when the device fails. Text after
    /// a quoting error cannot be trusted, so reading ends there.
    Result<bool> next();

    /// The fields of the row, unquoted; valid until the next call of next().
    const std::vector<QByteArrayView>& fields() const { return m_fields; }
    /// The line in the file, from 1, on which the row starts.
    qint64 line() const { return m_rowLine; }
    qint64 bytesRead() const { return m_bytesRead; }
    const QString& fileName() const { return m_fileName; }

private:
    bool fill();
    Result<bool> skipToRow();
    Result<qsizetype> scanRow();
    Done checkUtf8();
    void addField(qsizetype from, qsizetype to, bool quoted);
    Error failure(Expectation expected, const QStringList& values, QByteArrayView value) const;

    QIODevice& m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    qint64 m_bytesRead = 0;
    bool m_started = false;
    bool m_ended = false;
    std::vector<QByteArrayView> m_fields;
    std::deque<QByteArray> m_unquoted; ///< Backs fields that held doubled quotes.
};

/// Appends fields and rows in the form that CsvReader reads: UTF-8, commas, CRLF, quotes only
/// where they are needed. Nothing is neutralised.
class CsvWriter final {
public:
    explicit CsvWriter(QIODevice& device)
        : m_device(device)
    {
    }

    void addField(QStringView text);
    void addField(qint64 number);
    /// Ends the row; writes what has been gathered once there is enough of it.
    void endRow();
    /// Writes the rest. False when the device refused anything; its errorString() says why.
    bool flush();

private:
    QIODevice& m_device;
    QByteArray m_buffer;
    bool m_rowHasFields = false;
    bool m_failed = false;
};

} // namespace jangbu
