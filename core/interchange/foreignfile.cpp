#include "core/interchange/foreignfile.h"

#include <QBuffer>

namespace jangbu {

namespace {

constexpr qint64 bytesOfHead = 65'536;
constexpr qsizetype rowsOfHead = 31; ///< A header, and 30 rows with titles above it.

/// Text with no-break blanks, which spreadsheets leave behind, around it.
bool takesNoBreakBlank(QByteArrayView& text)
{
    if (text.startsWith("\xc2\xa0"))
        text = text.sliced(2);
    else if (text.endsWith("\xc2\xa0"))
        text = text.chopped(2);
    else
        return false;
    return true;
}

} // namespace

QByteArrayView ForeignFile::trimmed(QByteArrayView text)
{
    const auto isBlank = [](char each) { return each == ' ' || (each >= '\t' && each <= '\r'); };
    do {
        while (!text.isEmpty() && isBlank(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isBlank(text.back()))
            text = text.chopped(1);
    } while (takesNoBreakBlank(text));
    return text;
}

QStringList ForeignFile::trimmedFields() const
{
    QStringList fields;
    for (const QByteArrayView field : m_reader->fields())
        fields.append(QString::fromUtf8(trimmed(field)));
    return fields;
}

QStringList ForeignFile::fields() const
{
    QStringList texts;
    for (const QByteArrayView field : m_reader->fields())
        texts.append(QString::fromUtf8(field));
    return texts;
}

Result<QList<ForeignHead>> ForeignFile::heads(const QList<QByteArray>& encodings)
{
    JANGBU_TRY(m_file.start(encodings));
    QByteArray head;
    while (head.size() < bytesOfHead) {
        const QByteArray more = m_file.read(bytesOfHead - head.size());
        if (more.isEmpty())
            break;
        head += more;
    }
    QList<ForeignHead> heads;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        QBuffer device(&head);
        device.open(QIODevice::ReadOnly);
        m_reader = std::make_unique<CsvReader>(device, m_path, delimiter);
        ForeignHead read { .delimiter = delimiter, .rows = {} };
        while (read.rows.size() < rowsOfHead) {
            const auto found = m_reader->next();
            if ((!found && m_reader->fields().empty()) || (found && !*found))
                break;
            read.rows.append({ m_reader->line(), trimmedFields() });
        }
        heads.append(read);
        m_reader.reset();
    }
    return heads;
}

Done ForeignFile::start(const ForeignShape& shape)
{
    m_reader.reset();
    if (!shape.probed.isEmpty())
        m_file.setProbed(shape.probed);
    JANGBU_TRY(m_file.start(shape.encodings));
    m_reader = std::make_unique<CsvReader>(m_file, m_path, shape.delimiter);
    m_titles.clear();
    for (qsizetype row = 0; row <= shape.headerRow; ++row) {
        JANGBU_TRY_ASSIGN(const bool found, next());
        if (!found)
            break;
        if (row < shape.headerRow)
            m_titles.append(trimmedFields());
    }
    m_header = trimmedFields();
    m_headerLine = line();
    while (!m_header.isEmpty() && m_header.last().isEmpty())
        m_header.removeLast();
    return done;
}

Result<bool> ForeignFile::next()
{
    const auto found = m_reader->next();
    m_isText = bool(found);
    const bool isRow = found || !m_reader->fields().empty();
    return isRow ? Result<bool>(found ? *found : true) : Result<bool>(found.error());
}

} // namespace jangbu
