#include "core/storage/directrows.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 32;
/// So that packs do not gather.
constexpr qsizetype mostBytes = 256 * 1024;

} // namespace

DirectRows::DirectRows(Database& database, const QString& head, const QString& places,
                       const QString& suffix)
    : m_database(database)
    , m_head(u"INSERT OR FAIL "_s + head)
    , m_places(places)
    , m_suffix(suffix)
{
}

void DirectRows::add(const QString& text)
{
    m_values.push_back({ Kind::Text, static_cast<qint64>(m_texts.size()) });
    m_texts.push_back(text);
}

void DirectRows::add(const QByteArray& bytes)
{
    m_values.push_back({ Kind::Bytes, static_cast<qint64>(m_bytes.size()) });
    m_bytes.push_back(bytes);
    m_byteCount += bytes.size();
}

void DirectRows::add(const QVariant& value)
{
    if (value.isNull())
        addNull();
    else if (value.userType() == QMetaType::QString)
        add(*static_cast<const QString*>(value.constData()));
    else if (value.userType() == QMetaType::QByteArray)
        add(*static_cast<const QByteArray*>(value.constData()));
    else
        add(value.toLongLong());
}

Done DirectRows::endRow()
{
    ++m_rows;
    return m_rows < rowsAtOnce && m_byteCount < mostBytes ? Done(done) : flush();
}

Done DirectRows::flush()
{
    if (m_rows == rowsAtOnce)
        JANGBU_TRY(write(m_full, rowsAtOnce));
    while (m_rows > 0)
        JANGBU_TRY(write(m_single, 1));
    m_values.clear();
    m_texts.clear();
    m_bytes.clear();
    m_written = 0;
    m_byteCount = 0;
    return done;
}

Done DirectRows::write(std::shared_ptr<SqliteStatement>& statement, size_t rows)
{
    const size_t count = (m_values.size() - m_written) / m_rows * rows;
    if (!statement) {
        const auto places = QStringList(static_cast<qsizetype>(rows), m_places).join(u", "_s);
        JANGBU_TRY_ASSIGN(statement, m_database.keptDirect(m_head + places + m_suffix));
    }
    for (size_t at = 0; at < count; ++at)
        bind(*statement, static_cast<int>(at) + 1, m_values[m_written + at]);
    m_written += count;
    m_rows -= rows;
    return m_database.execute(*statement);
}

void DirectRows::bind(SqliteStatement& statement, int place, const Value& value) const
{
    switch (value.kind) {
    case Kind::Null:
        return statement.bindNull(place);
    case Kind::Number:
        return statement.bindInteger(place, value.content);
    case Kind::Text:
        return statement.bindText(place, m_texts[static_cast<size_t>(value.content)]);
    case Kind::Bytes:
        return statement.bindBytes(place, m_bytes[static_cast<size_t>(value.content)]);
    }
}

} // namespace jangbu
