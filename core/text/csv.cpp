#include "core/text/csv.h"

#include "core/text/shortened.h"

#include <QFileDevice>
#include <QUtf8StringView>

namespace jangbu {

namespace {

constexpr qsizetype chunkBytes = 262'144;
constexpr qsizetype noRowEnd = -1;

} // namespace

/// Reads at least as much as is there already, so that a long row is scanned only a few times,
/// however little the device gives at once.
void CsvReader::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype wanted = qMax(qsizetype(1), 2 * m_buffer.size());
    while (m_buffer.size() < wanted && !m_ended) {
        const qsizetype had = m_buffer.size();
        m_buffer.resize(had + chunkBytes);
        const qint64 got = m_device.read(m_buffer.data() + had, chunkBytes);
        m_buffer.resize(had + qMax(got, qint64(0)));
        m_bytesRead += m_buffer.size() - had;
        m_deviceFailed = got < 0;
        m_ended = got <= 0;
    }
}

Error CsvReader::failure(Expectation expected, const QStringList& values,
                         QByteArrayView value) const
{
    return { .code = ErrorCode::ImportInvalid,
             .values = { m_fileName },
             .issues = { { ErrorCode::ImportInvalid, m_fileName, m_rowLine, QString(),
                           shortened(value, 60), expected, values } } };
}

Error CsvReader::stop(Error error)
{
    m_stopped = true;
    m_failedField = static_cast<qsizetype>(m_fields.size());
    m_fields.clear();
    return error;
}

/// Passes over a BOM, the longest of which has three bytes.
Done CsvReader::start()
{
    m_started = true;
    while (m_buffer.size() < 3 && !m_ended)
        fill();
    if (m_buffer.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    m_rowLine = 1;
    if (m_buffer.startsWith("\xff\xfe") || m_buffer.startsWith("\xfe\xff"))
        return stop(failure(Expectation::Utf8, {}, {}));
    return done;
}

bool CsvReader::skipToRow()
{
    while (true) {
        if (m_at == m_buffer.size())
            fill();
        if (m_at == m_buffer.size())
            return false;
        const char character = m_buffer.at(m_at);
        const bool isReturn = character == '\r';
        if (!isReturn && character != '\n')
            break;
        if (isReturn || !m_afterReturn)
            ++m_line;
        m_afterReturn = isReturn;
        ++m_at;
    }
    m_afterReturn = false;
    m_rowLine = m_line;
    return true;
}

Result<bool> CsvReader::next()
{
    m_fields.clear();
    if (m_stopped)
        return false;
    if (!m_started)
        JANGBU_TRY(start());
    const bool found = skipToRow();
    qsizetype end = noRowEnd;
    while (found && end == noRowEnd && !m_deviceFailed) {
        m_line = m_rowLine;
        JANGBU_TRY_ASSIGN(end, scanRow());
        const qsizetype known = end == noRowEnd ? m_buffer.size() : end;
        const auto row = QByteArrayView(m_buffer).sliced(m_at, known - m_at);
        if (row.size() > maxRowBytes)
            return stop(failure(Expectation::ShorterRow, { QString::number(maxRowBytes) }, row));
        if (end == noRowEnd)
            fill();
    }
    if (m_deviceFailed && end == noRowEnd)
        return stop({ ErrorCode::FileNotReadable, { m_fileName, m_device.errorString() } });
    if (!found)
        return false;
    const auto row = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
    m_at = end;
    JANGBU_TRY(checkUtf8(row));
    return true;
}

/// Splits the row that starts at m_at. Gives where it ends, or noRowEnd when that is beyond what
/// has been read or allowed.
Result<qsizetype> CsvReader::scanRow()
{
    m_fields.clear();
    m_unquoted.clear();
    const char* data = m_buffer.constData();
    const qsizetype size = qMin(m_buffer.size(), m_at + maxRowBytes + 1);
    const bool isAll = m_ended && size == m_buffer.size();
    qsizetype at = m_at;
    while (true) {
        const qsizetype from = at;
        if (at < size && data[at] == '"') {
            JANGBU_TRY_ASSIGN(at, scanQuoted(at + 1, size, isAll));
            if (at == noRowEnd)
                return noRowEnd;
            addField(from + 1, at - 1, true);
        } else {
            while (at < size && data[at] != m_delimiter && data[at] != '\n' && data[at] != '\r')
                ++at;
            if (at >= size && !isAll)
                return noRowEnd;
            addField(from, at, false);
        }
        if (at >= size || data[at] != m_delimiter)
            return at;
        ++at;
    }
}

/// Gives where the field ends that starts at `at`, after its opening quote, and counts its lines.
Result<qsizetype> CsvReader::scanQuoted(qsizetype at, qsizetype size, bool isAll)
{
    const char* data = m_buffer.constData();
    const auto shown = QByteArrayView(m_buffer).sliced(at - 1);
    while (true) {
        for (; at < size && data[at] != '"'; ++at)
            m_line += data[at] == '\r' || (data[at] == '\n' && data[at - 1] != '\r') ? 1 : 0;
        if (at + 1 >= size && !isAll)
            return noRowEnd;
        if (at >= size)
            return stop(failure(Expectation::ClosingQuote, {}, shown));
        ++at;
        if (at >= size || data[at] == m_delimiter || data[at] == '\n' || data[at] == '\r')
            return at;
        if (data[at] != '"')
            return stop(failure(Expectation::QuoteAlone, {}, shown));
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

Done CsvReader::checkUtf8(QByteArrayView row)
{
    // Fields end at ASCII characters, so they are right where the row is.
    if (QUtf8StringView(row.data(), row.size()).isValidUtf8())
        return done;
    for (size_t place = 0; place < m_fields.size(); ++place) {
        const QByteArrayView field = m_fields[place];
        if (!QUtf8StringView(field.data(), field.size()).isValidUtf8()) {
            m_failedField = static_cast<qsizetype>(place);
            return failure(Expectation::Utf8, {}, field);
        }
    }
    return done;
}

void CsvWriter::startField()
{
    if (m_rowFields == 0)
        m_rowStart = m_buffer.size();
    else
        m_buffer += ',';
    ++m_rowFields;
}

void CsvWriter::addField(QStringView text)
{
    startField();
    const QByteArray bytes = text.toUtf8();
    // A BOM at the beginning of the file would be taken for the file's own.
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r') || bytes.startsWith("\xef\xbb\xbf");
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
    startField();
    m_buffer += QByteArray::number(number);
}

void CsvWriter::endRow()
{
    // A row of one empty field would be taken for an empty line.
    if (m_rowFields == 1 && m_buffer.size() == m_rowStart)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    m_rowFields = 0;
    if (m_buffer.size() >= chunkBytes)
        writeOut();
}

void CsvWriter::writeOut()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

bool CsvWriter::flush()
{
    writeOut();
    // What a file keeps back would fail unseen when it is closed.
    if (auto* file = qobject_cast<QFileDevice*>(&m_device))
        m_failed = !file->flush() || m_failed;
    return !m_failed;
}

} // namespace jangbu
