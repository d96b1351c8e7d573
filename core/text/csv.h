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
/// without BOM, rows ended by CRLF, LF or CR, fields by commas or another sign. Empty lines are
/// passed over.
class CsvReader final {
public:
    /// No row may be longer, so that a file without line ends cannot fill the memory.
    static constexpr qsizetype maxRowBytes = 1'048'576;

    /// `fileName` stands in errors only. The device is open and outlives the reader.
    CsvReader(QIODevice& device, QString fileName, char delimiter = ',')
        : m_device(device)
        , m_fileName(std::move(fileName))
        , m_delimiter(delimiter)
    {
    }

    /// False at the end of the file. IMPORT_INVALID for a field that is not UTF-8, after which the
    /// next row can be read. IMPORT_INVALID for bad quoting, a row that is too long or a file in
    /// UTF-16, FILE_NOT_READABLE when the device fails: what follows cannot be trusted, so reading
    /// ends there.
    Result<bool> next();

    /// The fields of the row, unquoted; valid until the next call of next().
    const std::vector<QByteArrayView>& fields() const { return m_fields; }
    /// The line in the file, from 1, on which the row starts.
    qint64 line() const { return m_rowLine; }
    /// After an error: the place of the field, from 0, that it is about.
    qsizetype failedField() const { return m_failedField; }
    qint64 bytesRead() const { return m_bytesRead; }
    const QString& fileName() const { return m_fileName; }

private:
    void fill();
    Done start();
    bool skipToRow();
    Result<qsizetype> scanRow();
    Result<qsizetype> scanQuoted(qsizetype at, qsizetype size, bool isAll);
    Done checkUtf8(QByteArrayView row);
    void addField(qsizetype from, qsizetype to, bool quoted);
    Error failure(Expectation expected, const QStringList& values, QByteArrayView value) const;
    Error stop(Error error);

    QIODevice& m_device;
    QString m_fileName;
    char m_delimiter;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    qint64 m_bytesRead = 0;
    qsizetype m_failedField = 0;
    bool m_started = false;
    bool m_ended = false; ///< The device has no more.
    bool m_deviceFailed = false;
    bool m_stopped = false; ///< By an error after which nothing can be trusted.
    bool m_afterReturn = false; ///< A CR was the last character before m_at.
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
    void startField();
    void writeOut();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_rowFields = 0;
    qsizetype m_rowStart = 0; ///< In m_buffer.
    bool m_failed = false;
};

} // namespace jangbu
