#include "core/interchange/externalsorter.h"

#include <QDir>

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace jangbu {

namespace {

constexpr size_t blockBytes = 1024 * 1024;
constexpr size_t writeBytes = 1024 * 1024;
constexpr qint64 readBytes = 256 * 1024;
constexpr size_t headBytes = 2 * sizeof(quint32);

using KeyAndValue = std::pair<QByteArrayView, QByteArrayView>;

KeyAndValue recordFrom(const char* data)
{
    quint32 sizes[2];
    std::memcpy(sizes, data, headBytes);
    const char* key = data + headBytes;
    return { { key, qsizetype(sizes[0]) }, { key + sizes[0], qsizetype(sizes[1]) } };
}

size_t sizeOf(const char* data)
{
    quint32 sizes[2];
    std::memcpy(sizes, data, headBytes);
    return headBytes + sizes[0] + sizes[1];
}

quint64 startOf(QByteArrayView key)
{
    quint64 start = 0;
    for (qsizetype at = 0; at < 8; ++at)
        start = (start << 8) | (at < key.size() ? static_cast<quint8>(key[at]) : 0);
    return start;
}

int compareKeys(QByteArrayView lhs, QByteArrayView rhs)
{
    const auto common = static_cast<size_t>(qMin(lhs.size(), rhs.size()));
    const int order = std::memcmp(lhs.data(), rhs.data(), common);
    if (order != 0)
        return order;
    return lhs.size() < rhs.size() ? -1 : (lhs.size() > rhs.size() ? 1 : 0);
}

} // namespace

/// A sorted run in the file while it is read.
struct ExternalSorter::Run {
    Run(QTemporaryFile& source, Span where, size_t place)
        : file(source)
        , span(where)
        , index(place)
    {
    }

    /// Steps to the next record; false at the end of the run.
    Result<bool> next()
    {
        const auto left = [this] { return buffer.size() - at; };
        at += current;
        current = 0;
        if (left() == 0 && span.size == 0)
            return false;
        if (left() < qsizetype(headBytes))
            JANGBU_TRY(fill(qsizetype(headBytes)));
        const auto size = static_cast<qsizetype>(sizeOf(buffer.constData() + at));
        if (left() < size)
            JANGBU_TRY(fill(size));
        current = size;
        std::tie(key, value) = recordFrom(buffer.constData() + at);
        keyStart = startOf(key);
        return true;
    }

    Done fill(qsizetype needed)
    {
        buffer.remove(0, at);
        at = 0;
        const qint64 wanted = qMin(qMax<qint64>(needed - buffer.size(), readBytes), span.size);
        const qsizetype held = buffer.size();
        buffer.resize(held + wanted);
        if (!file.seek(span.offset) || file.read(buffer.data() + held, wanted) != wanted
            || buffer.size() < needed) {
            return Error { ErrorCode::FileNotReadable, { QDir::tempPath(), file.errorString() } };
        }
        span.offset += wanted;
        span.size -= wanted;
        return done;
    }

    /// Whether this run's record comes after that of another.
    bool isAfter(const Run& other) const
    {
        if (keyStart != other.keyStart)
            return keyStart > other.keyStart;
        const int order = compareKeys(key, other.key);
        return order != 0 ? order > 0 : index > other.index;
    }

    QTemporaryFile& file;
    Span span;
    size_t index;
    QByteArray buffer;
    qsizetype at = 0;
    qsizetype current = 0; ///< Bytes of the record that the run stands on.
    QByteArrayView key;
    QByteArrayView value;
    quint64 keyStart = 0;
};

ExternalSorter::ExternalSorter(size_t memoryBytes)
    : m_memoryBytes(memoryBytes)
{
}

ExternalSorter::~ExternalSorter() = default;

char* ExternalSorter::room(size_t size)
{
    if (size > m_blockLeft) {
        const size_t bytes = qMax(size, qMin(blockBytes, m_memoryBytes / 8 + 1));
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        m_blockAt = m_blocks.back().get();
        m_blockLeft = bytes;
        m_usedBytes += bytes;
    }
    char* const place = m_blockAt;
    m_blockAt += size;
    m_blockLeft -= size;
    return place;
}

Done ExternalSorter::add(QByteArrayView key, QByteArrayView value)
{
    JANGBU_CHECK(!m_isFinished);
    const quint32 sizes[2] { static_cast<quint32>(key.size()), static_cast<quint32>(value.size()) };
    const size_t size = headBytes + sizes[0] + sizes[1];
    const size_t needed = size + sizeof(Record);
    const bool isFull = m_usedBytes + m_records.size() * sizeof(Record) + needed > m_memoryBytes;
    if (isFull && size > m_blockLeft && !m_records.empty())
        JANGBU_TRY(spill());
    char* const data = room(size);
    std::memcpy(data, sizes, headBytes);
    std::copy(value.begin(), value.end(), std::copy(key.begin(), key.end(), data + headBytes));
    m_records.push_back({ startOf(key), data, static_cast<quint32>(m_records.size()) });
    ++m_count;
    return done;
}

void ExternalSorter::sortRecords()
{
    std::sort(m_records.begin(), m_records.end(), [](const Record& lhs, const Record& rhs) {
        if (lhs.keyStart != rhs.keyStart)
            return lhs.keyStart < rhs.keyStart;
        const int order = compareKeys(recordFrom(lhs.data).first, recordFrom(rhs.data).first);
        return order != 0 ? order < 0 : lhs.order < rhs.order;
    });
}

Done ExternalSorter::spill()
{
    sortRecords();
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return Error { ErrorCode::FileNotWritable,
                           { QDir::tempPath(), m_file->errorString() } };
    }
    Span span { m_file->size(), 0 };
    QByteArray buffer;
    const auto write = [&] {
        span.size += buffer.size();
        const bool isWritten = m_file->write(buffer) == buffer.size();
        buffer.clear();
        buffer.reserve(writeBytes);
        return isWritten;
    };
    bool isWritten = m_file->seek(span.offset);
    for (const Record& record : m_records) {
        buffer.append(record.data, static_cast<qsizetype>(sizeOf(record.data)));
        if (buffer.size() >= qsizetype(writeBytes))
            isWritten = write() && isWritten;
    }
    isWritten = write() && isWritten && m_file->flush();
    if (!isWritten)
        return Error { ErrorCode::FileNotWritable, { QDir::tempPath(), m_file->errorString() } };
    m_spans.push_back(span);
    m_records.clear();
    m_blocks.clear();
    m_blockLeft = 0;
    m_usedBytes = 0;
    return done;
}

Done ExternalSorter::finish()
{
    JANGBU_CHECK(!m_isFinished);
    m_isFinished = true;
    if (m_spans.empty()) {
        sortRecords();
        return done;
    }
    if (!m_records.empty())
        JANGBU_TRY(spill());
    m_records.shrink_to_fit();
    return done;
}

ExternalSorter::Reader::Reader(ExternalSorter& sorter)
    : m_sorter(sorter)
{
    JANGBU_CHECK(sorter.m_isFinished);
    for (const Span& span : sorter.m_spans)
        m_runs.push_back(std::make_unique<Run>(*sorter.m_file, span, m_runs.size()));
}

ExternalSorter::Reader::~Reader() = default;

Result<bool> ExternalSorter::Reader::next()
{
    return m_runs.empty() ? nextInMemory() : nextMerged();
}

Result<bool> ExternalSorter::Reader::nextInMemory()
{
    if (m_at == m_sorter.m_records.size())
        return false;
    std::tie(m_key, m_value) = recordFrom(m_sorter.m_records[m_at++].data);
    return true;
}

Result<bool> ExternalSorter::Reader::nextMerged()
{
    const auto isAfter = [](const Run* lhs, const Run* rhs) { return lhs->isAfter(*rhs); };
    if (!m_isStarted) {
        m_isStarted = true;
        for (const auto& run : m_runs) {
            JANGBU_TRY_ASSIGN(const bool found, run->next());
            if (found)
                m_heap.push_back(run.get());
        }
        std::make_heap(m_heap.begin(), m_heap.end(), isAfter);
    } else if (!m_heap.empty()) {
        // The run at the end of the heap is the one whose record was given last.
        JANGBU_TRY_ASSIGN(const bool found, m_heap.back()->next());
        if (found)
            std::push_heap(m_heap.begin(), m_heap.end(), isAfter);
        else
            m_heap.pop_back();
    }
    if (m_heap.empty())
        return false;
    std::pop_heap(m_heap.begin(), m_heap.end(), isAfter);
    m_key = m_heap.back()->key;
    m_value = m_heap.back()->value;
    return true;
}

} // namespace jangbu
