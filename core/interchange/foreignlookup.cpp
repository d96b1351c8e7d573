#include "core/interchange/foreignlookup.h"

#include "core/text/shortened.h"

#include <cstring>
#include <string_view>

namespace jangbu {

namespace {

constexpr int lookupBlockBits = 20;
constexpr quint32 lookupBlockBytes = 1U << lookupBlockBits;
constexpr qint64 megabyte = 1024 * 1024;

size_t hashOfKey(QByteArrayView key)
{
    return std::hash<std::string_view>()({ key.data(), static_cast<size_t>(key.size()) });
}

} // namespace

qsizetype placeOf(const ForeignColumn& column, const QStringList& header)
{
    QStringList keys;
    for (const QString& name : header)
        keys.append(foreignHeaderName(name));
    for (const QString& key : column.keys) {
        if (const qsizetype place = keys.indexOf(key); place >= 0)
            return place;
    }
    return -1;
}

bool standsTwice(const QStringList& header, qsizetype place)
{
    const QString name = foreignHeaderName(header[place]);
    for (qsizetype other = place + 1; other < header.size(); ++other) {
        if (foreignHeaderName(header[other]) == name)
            return true;
    }
    return false;
}

ForeignLookup::ForeignLookup(std::shared_ptr<const ForeignFormat> format)
    : m_shared(std::move(format))
    , m_format(*m_shared)
    , m_tables(static_cast<size_t>(m_format.tables.size()))
    , m_slotOf(static_cast<size_t>(m_format.columns.size()))
{
    for (qsizetype column = 0; column < m_format.columns.size(); ++column) {
        const int table = m_format.columns[column].table;
        if (table < 0)
            continue;
        auto& columns = m_tables[size_t(table)].columns;
        columns.push_back(static_cast<int>(column));
        m_slotOf[size_t(column)] = columns.size(); // The key stands first.
    }
}

void ForeignLookup::add(int table, const QString& path, const ForeignShape& shape)
{
    m_tables[size_t(table)].files.append({ path, shape });
}

Error ForeignLookup::refusal(const ForeignFile& file, const QString& column, QByteArrayView value,
                             Expectation expected, const QStringList& values)
{
    constexpr qsizetype shown = 60;
    return { .code = ErrorCode::ImportInvalid,
             .values = { file.path() },
             .issues = { { ErrorCode::ImportInvalid, file.path(), qMax(file.line(), qint64(1)),
                           column, shortened(value, shown), expected, values } } };
}

Done ForeignLookup::load()
{
    if (m_isLoaded)
        return done;
    for (size_t table = 0; table < m_tables.size(); ++table) {
        const ForeignTable& declared = m_format.tables[qsizetype(table)];
        for (const File& file : m_tables[table].files)
            JANGBU_TRY(loadFile(m_tables[table], declared, file));
        JANGBU_TRY(index(m_tables[table], declared));
    }
    m_isLoaded = true;
    return done;
}

Done ForeignLookup::loadFile(Table& table, const ForeignTable& declared, const File& named)
{
    ForeignFile file(named.path);
    JANGBU_TRY(file.start(named.shape));
    std::vector<qsizetype> places { placeOf(ForeignColumn({ declared.key }), file.header()) };
    for (const int column : table.columns)
        places.push_back(placeOf(m_format.columns[column], file.header()));
    for (const qsizetype place : places) {
        if (place >= 0 && standsTwice(file.header(), place))
            return refusal(file, file.header().at(place), {}, Expectation::UniqueColumn);
    }
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, file.next());
        if (!found)
            return done;
        if (!file.isText())
            return refusal(file, {}, {}, Expectation::TextIn,
                           { QString::fromLatin1(file.encoding()) });
        if (!file.text(places.front()).isEmpty())
            JANGBU_TRY(pack(table, file, places));
    }
}

Done ForeignLookup::pack(Table& table, const ForeignFile& file,
                         const std::vector<qsizetype>& places)
{
    QByteArray packed;
    for (const qsizetype place : places) {
        const QByteArrayView text = file.text(place);
        const auto size = static_cast<quint32>(text.size());
        packed.append(reinterpret_cast<const char*>(&size), sizeof size);
        packed.append(text);
    }
    const bool isFull
        = m_blocks.empty() || m_blocks.back().size() + packed.size() > qsizetype(lookupBlockBytes);
    const bool fits = packed.size() <= qsizetype(lookupBlockBytes)
        && qint64(m_blocks.size() + 1) * megabyte <= maxBytes;
    if (isFull && !fits)
        return refusal(file, {}, {}, Expectation::SmallerFile,
                       { QString::number(maxBytes / megabyte) });
    if (isFull) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(lookupBlockBytes);
    }
    const auto block = static_cast<quint32>(m_blocks.size() - 1);
    table.rows.push_back(block << lookupBlockBits | static_cast<quint32>(m_blocks.back().size()));
    m_blocks.back().append(packed);
    return done;
}

QByteArrayView ForeignLookup::field(quint32 place, size_t number) const
{
    const QByteArray& block = m_blocks[place >> lookupBlockBits];
    const char* at = block.constData() + (place & (lookupBlockBytes - 1));
    while (true) {
        quint32 size = 0;
        std::memcpy(&size, at, sizeof size);
        at += sizeof size;
        if (number-- == 0)
            return { at, static_cast<qsizetype>(size) };
        at += size;
    }
}

Done ForeignLookup::index(Table& table, const ForeignTable& declared)
{
    size_t count = 16;
    while (count < 2 * table.rows.size())
        count *= 2;
    table.buckets.assign(count, 0);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QByteArrayView key = field(table.rows[row], 0);
        size_t slot = hashOfKey(key) & (count - 1);
        while (table.buckets[slot] != 0) {
            if (field(table.rows[table.buckets[slot] - 1], 0) == key) {
                const ForeignFile file(table.files.last().path);
                return refusal(file, declared.key, key, Expectation::UniqueValue);
            }
            slot = (slot + 1) & (count - 1);
        }
        table.buckets[slot] = static_cast<quint32>(row + 1);
    }
    return done;
}

qint64 ForeignLookup::find(int number, QByteArrayView key) const
{
    const Table& table = m_tables[size_t(number)];
    const size_t mask = table.buckets.size() - 1;
    for (size_t slot = hashOfKey(key) & mask; table.buckets[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 row = table.buckets[slot] - 1;
        if (field(table.rows[row], 0) == key)
            return row;
    }
    return -1;
}

QByteArrayView ForeignLookup::value(int column, qint64 row) const
{
    const Table& table = m_tables[size_t(m_format.columns[column].table)];
    return field(table.rows[size_t(row)], m_slotOf[size_t(column)]);
}

} // namespace jangbu
