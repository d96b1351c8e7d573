#include "core/ledger/sealrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString sealHeadSql
    = u"SELECT store_id, chain_position, business_date, sealed_at, previous_hash, hash FROM seal "
      u"WHERE store_id = :store ORDER BY chain_position DESC LIMIT 1"_s;
const QString sealChainSql
    = u"SELECT store_id, chain_position, business_date, sealed_at, previous_hash, hash FROM seal "
      u"WHERE store_id = :store ORDER BY chain_position"_s;
const QString sealCountSql = u"SELECT COUNT(*) FROM seal WHERE hash = :hash"_s;
const QString insertSealSql
    = u"INSERT INTO seal (store_id, chain_position, business_date, sealed_at, previous_hash, hash) "
      u"VALUES (:store, :position, :date, :sealed_at, :previous_hash, :hash)"_s;

std::optional<Seal> sealFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    const auto date = row.date(2);
    const auto sealedAt = row.instant(3);
    if (!store || !date || !sealedAt)
        return std::nullopt;
    return Seal { *store, row.integer(1), *date, *sealedAt, row.text(4), row.text(5) };
}

} // namespace

Result<std::optional<Seal>> SealRepository::head(StoreId store) const
{
    return m_database.selectOne(sealHeadSql, { { ":store"_L1, store } }, sealFrom);
}

Result<QList<Seal>> SealRepository::chainOf(StoreId store) const
{
    return m_database.select(sealChainSql, { { ":store"_L1, store } }, sealFrom);
}

Result<bool> SealRepository::exists(const QString& hash) const
{
    JANGBU_TRY_ASSIGN(const qint64 count,
                      m_database.selectInteger(sealCountSql, { { ":hash"_L1, hash } }));
    return count > 0;
}

Done SealRepository::add(const Seal& seal)
{
    return m_database.run(insertSealSql,
                          { { ":store"_L1, seal.store },
                            { ":position"_L1, seal.position },
                            { ":date"_L1, seal.date },
                            { ":sealed_at"_L1, seal.sealedAtUtc },
                            { ":previous_hash"_L1, seal.previousHash },
                            { ":hash"_L1, seal.hash } });
}

} // namespace jangbu
