#pragma once

#include "core/id.h"
#include "core/storage/database.h"

#include <QHash>

namespace jangbu {

/// Ids that were taken from a store's counter, to be given out in order.
class IdRange final {
public:
    IdRange(qint64 first, qint64 count)
        : m_next(first)
        , m_end(first + count)
    {
    }

    template <typename AnyId> AnyId next()
    {
        JANGBU_CHECK(m_next < m_end);
        return AnyId(m_next++);
    }
    /// The first of `count` ids, which are used up.
    qint64 skip(qint64 count)
    {
        JANGBU_CHECK(count <= left());
        m_next += count;
        return m_next - count;
    }
    qint64 first() const { return m_next; }
    qint64 left() const { return m_end - m_next; }

private:
    qint64 m_next;
    qint64 m_end;
};

/// Makes ids: the store's number × 10^10 + a counter that is taken in blocks from a row of the
/// books. What a block holds and nobody used is lost; ids have gaps and no meaning.
class IdAllocator final {
public:
    static constexpr qint64 idsPerStore = 10'000'000'000;
    static constexpr qint64 maxStoreNumber = 900'000;

    explicit IdAllocator(Database& database)
        : m_database(database)
    {
    }

    /// `count` ids of a store in a row. Outside a transaction only, so that a transaction which is
    /// redone uses the same ids. IDS_EXHAUSTED past the end of the store's numbers.
    Result<IdRange> take(StoreId store, qint64 count);

    static qint64 firstIdOf(StoreId store) { return store.value() * idsPerStore + 1; }
    /// A random store number 1 … 900,000, not checked against the books.
    static StoreId drawStoreNumber();

private:
    Result<qint64> takeBlock(StoreId store, qint64 count);

    Database& m_database;
    QHash<qint64, IdRange> m_blocks;
    QHash<qint64, qint64> m_nextBlock; ///< The size of a store's latest block.
};

} // namespace jangbu
