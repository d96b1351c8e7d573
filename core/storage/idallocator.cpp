#include "core/storage/idallocator.h"

#include "core/storage/transaction.h"

#include <QRandomGenerator>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstBlock = 64;
/// A block costs a transaction, so a program that needs many ids takes ever larger ones.
constexpr qint64 largestBlock = 8'192;

const QString advanceSql
    = u"UPDATE id_counter SET next_value = next_value + :count WHERE store_id = :store"_s;
const QString nextValueSql = u"SELECT next_value FROM id_counter WHERE store_id = :store"_s;

} // namespace

StoreId IdAllocator::drawStoreNumber()
{
    return StoreId(QRandomGenerator::system()->bounded(maxStoreNumber) + 1);
}

Result<IdRange> IdAllocator::take(StoreId store, qint64 count)
{
    JANGBU_CHECK(count > 0 && count <= idsPerStore);
    JANGBU_CHECK(!m_database.isInTransaction());
    const auto block = m_blocks.find(store.value());
    if (block == m_blocks.end() || block->left() < count) {
        qint64& size = m_nextBlock[store.value()];
        size = size == 0 ? firstBlock : qMin(2 * size, largestBlock);
        qint64 taken = qMax(count, size);
        auto first = takeBlock(store, taken);
        if (!first && first.error().code == ErrorCode::IdsExhausted && taken > count) {
            taken = count; // The last ones of the store are less than a block.
            first = takeBlock(store, taken);
        }
        JANGBU_TRY(first);
        m_blocks.insert(store.value(), IdRange(*first, taken));
    }
    IdRange& held = *m_blocks.find(store.value());
    const qint64 first = held.first();
    held = IdRange(first + count, held.left() - count);
    return IdRange(first, count);
}

Result<qint64> IdAllocator::takeBlock(StoreId store, qint64 count)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const Binds binds { { ":count"_L1, count }, { ":store"_L1, store } };
        JANGBU_TRY_ASSIGN(const qint64 changed, m_database.change(advanceSql, binds));
        if (changed != 1)
            return Error { ErrorCode::StorageCorrupt, { u"id_counter"_s } };
        JANGBU_TRY_ASSIGN(const qint64 next,
                          m_database.selectInteger(nextValueSql, { { ":store"_L1, store } }));
        if (next > idsPerStore)
            return Error { ErrorCode::IdsExhausted };
        return store.value() * idsPerStore + next - count;
    });
}

} // namespace jangbu
