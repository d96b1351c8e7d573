#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace jangbu {

/// Sorts records by the bytes of their keys, those of equal keys in the order in which they came.
/// What does not fit the memory given waits in a temporary file as sorted runs that are merged
/// while reading, so memory does not grow with the number of records.
class ExternalSorter final {
public:
    static constexpr size_t defaultMemoryBytes = 48 * 1024 * 1024;

    explicit ExternalSorter(size_t memoryBytes = defaultMemoryBytes);
    ~ExternalSorter();
    Q_DISABLE_COPY_MOVE(ExternalSorter)

    /// FILE_NOT_WRITABLE where the temporary file cannot take it.
    Done add(QByteArrayView key, QByteArrayView value);
    /// Ends the adding; reading begins here.
    Done finish();
    qint64 count() const { return m_count; }

    struct Run;
    /// Gives the records in order. Several may read at a time, but only while the sorter lives.
    class Reader final {
    public:
        explicit Reader(ExternalSorter& sorter);
        ~Reader();
        Q_DISABLE_COPY_MOVE(Reader)

        /// False at the end. FILE_NOT_READABLE where the temporary file is gone.
        Result<bool> next();
        /// Both are valid until the next call of next().
        QByteArrayView key() const { return m_key; }
        QByteArrayView value() const { return m_value; }

    private:
        Result<bool> nextInMemory();
        Result<bool> nextMerged();

        ExternalSorter& m_sorter;
        size_t m_at = 0;
        std::vector<std::unique_ptr<Run>> m_runs;
        std::vector<Run*> m_heap;
        bool m_isStarted = false;
        QByteArrayView m_key;
        QByteArrayView m_value;
    };

private:
    struct Record {
        quint64 keyStart; ///< The first eight bytes of the key, compared before all else.
        const char* data; ///< Sizes of key and value, key, value.
        quint32 order;
    };
    struct Span {
        qint64 offset;
        qint64 size;
    };

    char* room(size_t size);
    void sortRecords();
    Done spill();

    size_t m_memoryBytes;
    size_t m_usedBytes = 0;
    qint64 m_count = 0;
    bool m_isFinished = false;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_blockLeft = 0;
    char* m_blockAt = nullptr;
    std::vector<Record> m_records;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Span> m_spans;
};

} // namespace jangbu
