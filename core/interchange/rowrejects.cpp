#include "core/interchange/rowrejects.h"

#include "core/packs/packedbytes.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t memoryBytes = 8 * 1024 * 1024;
const QString reasonColumn = u"reason"_s;

/// Steps to the next row that was set aside; a row may have been added twice.
Result<std::optional<RowPlace>> nextPlace(ExternalSorter::Reader& reader,
                                          std::optional<RowPlace> after)
{
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            return std::optional<RowPlace>();
        ByteUnpacker key(reader.key());
        const qint64 file = key.ordered();
        const RowPlace place { file, key.ordered() };
        if (place != after)
            return std::optional(place);
    }
}

} // namespace

RowRejects::RowRejects(const QString& path, Language language)
    : m_file(path)
    , m_language(language)
    , m_places(memoryBytes)
    , m_writer(m_file)
{
}

Error RowRejects::failure() const
{
    return { ErrorCode::FileNotWritable, { m_file.fileName(), m_file.errorString() } };
}

Done RowRejects::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Done(done) : Done(failure());
}

Done RowRejects::add(RowPlace place, const InputIssue& why)
{
    BytePacker key;
    key.ordered(place.file);
    key.ordered(place.line);
    const QString words = sentenceFor(why.expected, why.expectedValues, m_language);
    const QString reason = why.column.isEmpty() ? words : why.column + u": "_s + words;
    ++m_count;
    if (size_t(m_first.size()) < IssueList::maxListed)
        m_first.append(why);
    return m_places.add(key.bytes(), reason.toUtf8());
}

Done RowRejects::write(const QList<SalesRowSource*>& sources, ImportDirectory& directory)
{
    JANGBU_TRY(m_places.finish());
    m_next = std::make_unique<ExternalSorter::Reader>(m_places);
    JANGBU_TRY_ASSIGN(m_nextPlace, nextPlace(*m_next, std::nullopt));
    for (const SalesRowSource* source : sources) {
        for (const QString& column : source->columns()) {
            if (!m_columns.contains(column) && column != reasonColumn)
                m_columns.append(column);
        }
    }
    for (const QString& column : m_columns)
        m_writer.addField(column);
    m_writer.addField(reasonColumn);
    m_writer.endRow();
    for (qsizetype file = 0; file < sources.size(); ++file)
        JANGBU_TRY(writeRowsOf(*sources[file], file, directory));
    const bool isWritten = m_writer.flush();
    return isWritten && m_file.flush() ? Done(done) : Done(failure());
}

Done RowRejects::writeRowsOf(SalesRowSource& source, qint64 file, ImportDirectory& directory)
{
    if (!m_nextPlace || m_nextPlace->file != file)
        return done;
    JANGBU_TRY(source.start(directory));
    const QStringList columns = source.columns();
    QList<qsizetype> places;
    for (const QString& column : m_columns)
        places.append(columns.indexOf(column));
    SalesRow row;
    while (m_nextPlace && m_nextPlace->file == file) {
        JANGBU_TRY_ASSIGN(const bool found, source.next(row));
        if (!found)
            return done;
        if (row.line != m_nextPlace->line)
            continue;
        const QStringList fields = source.fields();
        for (const qsizetype place : places)
            m_writer.addField(fields.value(place));
        m_writer.addField(QString::fromUtf8(m_next->value()));
        m_writer.endRow();
        JANGBU_TRY_ASSIGN(m_nextPlace, nextPlace(*m_next, m_nextPlace));
    }
    return done;
}

Done RowRejects::commit()
{
    return m_file.commit() ? Done(done) : Done(failure());
}

} // namespace jangbu
