#include "core/interchange/tablereader.h"

namespace jangbu {

Done TableReader::start()
{
    m_reader.reset();
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { m_path, m_file.errorString() } };
    m_reader = std::make_unique<CsvReader>(m_file, m_path);
    return readHeader();
}

Done TableReader::readHeader()
{
    JANGBU_TRY(m_reader->next());
    m_header.clear();
    for (const QByteArrayView field : m_reader->fields())
        m_header.append(QString::fromUtf8(trimmed(field)));

    Error error { ErrorCode::ImportInvalid, { m_path } };
    m_places.clear();
    for (const TableColumn& column : m_columns) {
        const qsizetype place = m_header.indexOf(column.name);
        m_places.push_back(place);
        InputIssue issue;
        issue.file = m_path;
        issue.line = qMax<qint64>(1, line());
        issue.column = column.name;
        issue.expected = Expectation::Column;
        if (place < 0 && column.isRequired)
            error.issues.append(issue);
        issue.expected = Expectation::UniqueColumn;
        if (place >= 0 && m_header.lastIndexOf(column.name) != place)
            error.issues.append(issue);
    }
    return error.issues.isEmpty() ? Done(done) : Done(error);
}

QStringList TableReader::fields() const
{
    QStringList texts;
    for (const QByteArrayView field : m_reader->fields())
        texts.append(QString::fromUtf8(field));
    return texts;
}

} // namespace jangbu
