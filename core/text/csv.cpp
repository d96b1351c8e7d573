#include "core/text/csv.h"

#include <QUtf8StringView>

namespace jangbu {

namespace {

constexpr qsizetype chunkBytes = 262'144;
constexpr qsizetype noRowEnd = -1;

} // namespace

bool CsvReader::fill()
{
    if (m_ended)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray chunk = m_device.read(chunkBytes);
    m_bytesRead += chunk.size();
    m_buffer += chunk;
    m_ended = chunk.isEmpty();
    return !m_ended;
}

Error CsvReader::failure(Expectation expected, const QStringList& values,
                         QByteArrayView value) const
{
    const QString shown = QString::fromUtf8(value.first(qMin(value.size(), qsizetype(60))));
    return { .code = ErrorCode::ImportInvalid,
             .values = { m_fileName },
             .issues = { { ErrorCode::ImportInvalid, m_fileName, m_rowLine, QString(), shown,
                           expected, values } } };
}

Result<bool> CsvReader::skipToRow()
{
    if (!m_started) {
        m_started = true;
        fill();
        if (m_buffer.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        if (m_buffer.startsWith("\xff\xfe") || m_buffer.startsWith("\xfe\xff")) {
            m_rowLine = 1;
            return failure(Expectation::Utf8, {}, {});
        }
    }
    while (true) {
        if (m_at == m_buffer.size() && !fill())
            return false;
        const char character = m_buffer.at(m_at);
        if (character == '\n')
            ++m_line;
        else if (character != '\r')
            return true;
        ++m_at;
    }
}

Result<bool> CsvReader::next()
{
    m_fields.clear();
    JANGBU_TRY_ASSIGN(const bool found, skipToRow());
    if (!found) {
        if (m_device.isOpen() && !m_device.atEnd())
            return Error { ErrorCode::FileNotReadable, { m_fileName, m_device.errorString() } };
        return false;
    }
    m_rowLine = m_line;
    JANGBU_TRY_ASSIGN(qsizetype end, scanRow());
    while (end == noRowEnd) {
        if (m_buffer.size() - m_at > maxRowBytes) {
            m_ended = true;
            return failure(Expectation::ShorterRow, { QString::number(maxRowBytes) },
                           QByteArrayView(m_buffer).sliced(m_at));
        }
        fill();
        m_line = m_rowLine;
        JANGBU_TRY_ASSIGN(end, scanRow());
    }
    m_at = end;
    JANGBU_TRY(checkUtf8());
    return true;
}

/// Splits the row that starts at m_at. Gives where the next row begins, or noRowEnd when the row
/// goes on beyond what has been read.
Result<qsizetype> CsvReader::scanRow()
{
    m_fields.clear();
    m_unquoted.clear();
    const char* data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    qsizetype at = m_at;
    while (true) {
        const qsizetype from = at;
        if (at < size && data[at] == '"') {
            ++at;
            while (true) {
                while (at < size && data[at] != '"') {
                    m_line += data[at] == '\n' ? 1 : 0;
                    ++at;
                }
                if (at + 1 >= size && !m_ended)
                    return noRowEnd;
                if (at >= size)
                    return failure(Expectation::ClosingQuote, {},
                                   QByteArrayView(m_buffer).sliced(from));
                if (at + 1 >= size || data[at + 1] != '"')
                    break;
                at += 2;
            }
            addField(from + 1, at, true);
            ++at;
            if (at < size && data[at] != ',' && data[at] != '\n' && data[at] != '\r')
                return failure(Expectation::QuoteAlone, {}, QByteArrayView(m_buffer).sliced(from));
        } else {
            while (at < size && data[at] != ',' && data[at] != '\n' && data[at] != '\r')
                ++at;
            if (at >= size && !m_ended)
                return noRowEnd;
            addField(from, at, false);
        }
        if (at >= size)
            return m_ended ? Result<qsizetype>(size) : Result<qsizetype>(noRowEnd);
        if (data[at] != ',')
            return at;
        ++at;
    }
}

void CsvReader::addField(qsizetype from, qsizetype to, bool quoted)
{
    const QByteArrayView raw = QByteArrayView(m_buffer).sliced(from, to - from);
    m_fields.push_back(raw);
    if (!quoted || !raw.contains('"'))
        return;
    // The doubled quotes are halved in a copy that lives as long as the row.
    m_unquoted.push_back(raw.toByteArray().replace("\"\"", "\""));
    m_fields.back() = m_unquoted.back();
}

Done CsvReader::checkUtf8()
{
    for (const QByteArrayView field : m_fields) {
        if (!QUtf8StringView(field.data(), field.size()).isValidUtf8())
            return failure(Expectation::Utf8, {}, field);
    }
    return done;
}

void CsvWriter::addField(QStringView text)
{
    if (m_rowHasFields)
        m_buffer += ',';
    m_rowHasFields = true;
    const QByteArray bytes = text.toUtf8();
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r');
    if (!needsQuotes) {
        m_buffer += bytes;
        return;
    }
    m_buffer += '"';
    m_buffer += QByteArray(bytes).replace("\"", "\"\"");
    m_buffer += '"';
}

void CsvWriter::addField(qint64 number)
{
    if (m_rowHasFields)
        m_buffer += ',';
    m_rowHasFields = true;
    m_buffer += QByteArray::number(number);
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowHasFields = false;
    if (m_buffer.size() >= chunkBytes)
        flush();
}

bool CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
    return !m_failed;
}

} // namespace jangbu
