#include "core/interchange/importedrowsrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString nextTradesSql
    = u"SELECT id FROM trade WHERE store_id = :store AND id >= :first AND id <= :last "
      u"ORDER BY id LIMIT 500"_s;
const QStringList deleteTradesSql {
    u"DELETE FROM payment WHERE store_id = :store AND trade_id >= :first AND trade_id <= :last"_s,
    u"DELETE FROM trade_line WHERE store_id = :store AND trade_id >= :first "
    u"AND trade_id <= :last"_s,
    u"DELETE FROM trade_order WHERE store_id = :store AND trade_id >= :first "
    u"AND trade_id <= :last"_s,
    u"DELETE FROM trade WHERE store_id = :store AND id >= :first AND id <= :last"_s,
};
const QString refundsSql
    = u"SELECT trade_id, id FROM refund WHERE store_id = :store AND import_id = :import"_s;
const QStringList deleteRefundSql {
    u"DELETE FROM refund_line WHERE store_id = :store AND trade_id = :trade "
    u"AND refund_id = :refund"_s,
    u"DELETE FROM refund_part WHERE store_id = :store AND trade_id = :trade "
    u"AND refund_id = :refund"_s,
    u"DELETE FROM refund WHERE store_id = :store AND trade_id = :trade AND id = :refund"_s,
};
const QStringList deleteRollupsSql {
    u"DELETE FROM product_day WHERE store_id = :store AND import_id = :import"_s,
    u"DELETE FROM method_day WHERE store_id = :store AND import_id = :import"_s,
    u"DELETE FROM hour_day WHERE store_id = :store AND import_id = :import"_s,
};
const QStringList deleteMenuSql {
    u"DELETE FROM product_history WHERE store_id = :store AND product_id IN "
    u"(SELECT id FROM product WHERE store_id = :store AND import_id = :import)"_s,
    u"DELETE FROM product WHERE store_id = :store AND import_id = :import"_s,
    u"DELETE FROM category WHERE store_id = :store AND import_id = :import"_s,
};
const QStringList deleteStoreSql {
    u"DELETE FROM pack_day WHERE store_id = :store"_s,
    u"DELETE FROM pack_hot WHERE store_id = :store"_s,
    u"DELETE FROM pack_cold WHERE store_id = :store"_s,
    u"DELETE FROM business_day WHERE store_id = :store"_s,
    u"DELETE FROM settlement WHERE store_id = :store"_s,
    u"DELETE FROM product_history WHERE store_id = :store"_s,
    u"DELETE FROM product WHERE store_id = :store"_s,
    u"DELETE FROM category WHERE store_id = :store"_s,
    u"DELETE FROM store_setting WHERE store_id = :store"_s,
    u"DELETE FROM store WHERE store_id = :store"_s,
};

const QString deleteLostCounterSql
    = u"DELETE FROM id_counter WHERE store_id = :store "
      u"AND NOT EXISTS (SELECT 1 FROM store WHERE store_id = :store)"_s;

struct RefundKey {
    TradeId trade;
    RefundId refund;
};

std::optional<RefundKey> refundKeyFrom(const Row& row)
{
    const auto trade = row.id<TradeId>(0);
    const auto refund = row.id<RefundId>(1);
    return trade && refund ? std::optional(RefundKey { *trade, *refund }) : std::nullopt;
}

} // namespace

Done ImportedRowsRepository::runAll(const QStringList& statements, const QList<Bind>& binds)
{
    for (const QString& statement : statements)
        JANGBU_TRY(m_database.run(statement, binds));
    return done;
}

Result<bool> ImportedRowsRepository::deleteSomeTrades(const ImportedRange& range)
{
    const Binds within { { ":store"_L1, range.store },
                         { ":first"_L1, range.first },
                         { ":last"_L1, range.last } };
    JANGBU_TRY_ASSIGN(const auto trades,
                      m_database.select(nextTradesSql, within,
                                        [](const Row& row) { return row.id<TradeId>(0); }));
    if (trades.isEmpty())
        return false;
    JANGBU_TRY(runAll(deleteTradesSql,
                      { { ":store"_L1, range.store },
                        { ":first"_L1, trades.first() },
                        { ":last"_L1, trades.last() } }));
    return true;
}

Done ImportedRowsRepository::deleteRefunds(StoreId store, ImportId id)
{
    JANGBU_TRY_ASSIGN(const auto refunds,
                      m_database.select(refundsSql,
                                        { { ":store"_L1, store }, { ":import"_L1, id } },
                                        refundKeyFrom));
    for (const RefundKey& key : refunds) {
        JANGBU_TRY(runAll(
            deleteRefundSql,
            { { ":store"_L1, store }, { ":trade"_L1, key.trade }, { ":refund"_L1, key.refund } }));
    }
    return done;
}

Done ImportedRowsRepository::deleteRest(ImportId id, const QList<ImportedRange>& ranges)
{
    for (const ImportedRange& range : ranges) {
        const Binds store { { ":store"_L1, range.store } };
        JANGBU_TRY(runAll(deleteRollupsSql, store + Binds { { ":import"_L1, id } }));
        // A store that the import made is gone by now.
        JANGBU_TRY(m_database.run(deleteLostCounterSql, store));
    }
    return ImportRepository(m_database).remove(id);
}

Done ImportedRowsRepository::deleteMenu(StoreId store, ImportId id)
{
    return runAll(deleteMenuSql, { { ":store"_L1, store }, { ":import"_L1, id } });
}

Done ImportedRowsRepository::deleteStore(StoreId store)
{
    return runAll(deleteStoreSql, { { ":store"_L1, store } });
}

} // namespace jangbu
