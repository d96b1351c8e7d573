#include "core/trade/paidtraderepository.h"

#include "core/storage/keylist.h"
#include "core/storage/transaction.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString markPaidSql
    = u"UPDATE trade SET state = 1, paid_at = :paid_at, business_date = :date, "
      u"receipt = :receipt, version = version + 1 "
      u"WHERE store_id = :store AND id = :id AND state = 0 AND version = :version"_s;
const QString markAllPaidSql
    = u"UPDATE trade SET state = 1, paid_at = CASE id %2 END, business_date = CASE id %3 END, "
      u"receipt = CASE id %4 END, version = version + 1 "
      u"WHERE store_id = :store AND id IN (%1) AND state = 0"_s;
const QString freeAllSql = u"DELETE FROM open_trade WHERE store_id = :store "
                           u"AND table_id IN (%1) AND trade_id IN (%2)"_s;
const QString endSittingsSql = u"UPDATE dining_table SET sitting = sitting + 1 "
                               u"WHERE store_id = :store AND id IN (%1)"_s;

} // namespace

Done PaidTradeRepository::mark(StoreId store, const LedgerTrade& held)
{
    return mustBeOne(m_database.change(markPaidSql,
                                       {
                                           { ":store"_L1, store },
                                           { ":id"_L1, held.id },
                                           { ":paid_at"_L1, held.paidAtUtc },
                                           { ":date"_L1, held.businessDate },
                                           { ":receipt"_L1, held.receipt },
                                           { ":version"_L1, held.version },
                                       }));
}

Done PaidTradeRepository::markPaid(StoreId store, const LedgerTrade& held)
{
    JANGBU_TRY(mark(store, held));
    return TradeRepository(m_database).free(store, held);
}

Done PaidTradeRepository::markAllPaid(StoreId store, const QList<LedgerTrade>& held)
{
    JANGBU_TRY(m_database.url().product == DatabaseUrl::Product::Sqlite
                   ? markEach(store, held)
                   : markTogether(store, held));
    QList<TradeId> trades;
    QList<TableId> seats;
    for (const LedgerTrade& trade : held) {
        if (!trade.table)
            continue;
        trades.append(trade.id);
        seats.append(*trade.table);
    }
    if (seats.isEmpty())
        return done;
    const KeyList ids(m_database, ":trades"_L1, trades);
    const KeyList tables(m_database, ":tables"_L1, seats);
    const Binds binds = Binds { { ":store"_L1, store } } + tables.binds();
    JANGBU_TRY(m_database.run(freeAllSql.arg(tables.sql(), ids.sql()), binds + ids.binds()));
    return m_database.run(endSittingsSql.arg(tables.sql()), binds);
}

/// A statement that stays prepared is faster than one that has to be read each time.
Done PaidTradeRepository::markEach(StoreId store, const QList<LedgerTrade>& held)
{
    for (const LedgerTrade& trade : held)
        JANGBU_TRY(mark(store, trade));
    return done;
}

/// One message to the server for all of them.
Done PaidTradeRepository::markTogether(StoreId store, const QList<LedgerTrade>& held)
{
    QStringList ids, moments, dates, receipts;
    for (const LedgerTrade& trade : held) {
        const auto inCase
            = [&](qint64 value) { return u"WHEN %1 THEN %2"_s.arg(trade.id.value()).arg(value); };
        ids.append(QString::number(trade.id.value()));
        moments.append(inCase(trade.paidAtUtc->ms()));
        dates.append(inCase(trade.businessDate->number()));
        receipts.append(inCase(*trade.receipt));
    }
    JANGBU_TRY_ASSIGN(const qint64 marked,
                      m_database.change(markAllPaidSql.arg(ids.join(u','), moments.join(u' '),
                                                           dates.join(u' '), receipts.join(u' ')),
                                        { { ":store"_L1, store } }));
    return marked == held.size() ? Done(done) : Done(ErrorCode::StorageConflict);
}

} // namespace jangbu
