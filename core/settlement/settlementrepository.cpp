#include "core/settlement/settlementrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString selectSettlements
    = u"SELECT store_id, term, start_date, end_date, run_at, closed_at, statement, counted_cash, "
      u"cash_difference FROM settlement "_s;
const QString settlementSql
    = selectSettlements + u"WHERE store_id = :store AND term = :term AND start_date = :start"_s;
const QString settlementsOfStoreSql
    = selectSettlements + u"WHERE store_id = :store ORDER BY term, start_date"_s;
const QString marksSql
    = u"SELECT term, start_date, closed_at FROM settlement WHERE store_id = :store "
      u"AND start_date >= :from AND start_date < :to"_s;
const QString insertRunSql
    = u"INSERT INTO settlement (store_id, term, start_date, end_date, run_at) "
      u"VALUES (:store, :term, :start, :end, :run_at)"_s;
/// A settlement day that was changed gives an open window another end.
const QString correctEndSql
    = u"UPDATE settlement SET end_date = :end WHERE store_id = :store AND term = :term "
      u"AND start_date = :start AND end_date <> :end AND closed_at IS NULL"_s;
const QString closeSettlementSql
    = u"UPDATE settlement SET closed_at = :closed_at, statement = :statement, "
      u"counted_cash = :counted_cash, cash_difference = :cash_difference "
      u"WHERE store_id = :store AND term = :term AND start_date = :start AND closed_at IS NULL"_s;

std::optional<SettlementRecord> settlementFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    const auto term = termFrom(row.integer(1));
    const auto start = row.date(2);
    const auto end = row.date(3);
    const auto runAt = row.instant(4);
    if (!store || !term || !start || !end || *start >= *end || !runAt)
        return std::nullopt;
    SettlementRecord record {
        *store, *term, { *start, *end }, *runAt, row.instant(5), row.text(6)
    };
    if (const auto counted = row.optionalInteger(7))
        record.countedCash = Money::ofMinor(*counted);
    if (const auto difference = row.optionalInteger(8))
        record.cashDifference = Money::ofMinor(*difference);
    return record;
}

std::optional<SettlementMark> markFrom(const Row& row)
{
    const auto term = termFrom(row.integer(0));
    const auto start = row.date(1);
    if (!term || !start)
        return std::nullopt;
    return SettlementMark { *term, *start, row.instant(2).has_value() };
}

Binds keyOf(StoreId store, Term term, BusinessDate start)
{
    return { { ":store"_L1, store }, { ":term"_L1, term }, { ":start"_L1, start } };
}

} // namespace

Result<std::optional<SettlementRecord>> SettlementRepository::find(StoreId store, Term term,
                                                                   BusinessDate start) const
{
    return m_database.selectOne(settlementSql, keyOf(store, term, start), settlementFrom);
}

Result<QList<SettlementRecord>> SettlementRepository::all(StoreId store) const
{
    return m_database.select(settlementsOfStoreSql, { { ":store"_L1, store } }, settlementFrom);
}

Result<QList<SettlementMark>> SettlementRepository::marks(StoreId store, const Window& starts) const
{
    return m_database.select(
        marksSql,
        { { ":store"_L1, store }, { ":from"_L1, starts.start }, { ":to"_L1, starts.end } },
        markFrom);
}

Done SettlementRepository::recordRun(StoreId store, Term term, const Window& window, Instant at)
{
    const QString keep
        = m_database.dialect().keepingExisting({ u"store_id"_s, u"term"_s, u"start_date"_s });
    const Binds key = keyOf(store, term, window.start);
    JANGBU_TRY(m_database.run(insertRunSql + keep,
                              key + Binds { { ":end"_L1, window.end }, { ":run_at"_L1, at } }));
    return m_database.run(correctEndSql, key + Binds { { ":end"_L1, window.end } });
}

Result<bool> SettlementRepository::close(const SettlementRecord& record)
{
    JANGBU_TRY(recordRun(record.store, record.term, record.window, record.runAtUtc));
    JANGBU_TRY_ASSIGN(
        const qint64 changed,
        m_database.change(closeSettlementSql,
                          keyOf(record.store, record.term, record.window.start)
                              + Binds { { ":closed_at"_L1, record.closedAtUtc },
                                        { ":statement"_L1, record.statement },
                                        { ":counted_cash"_L1, record.countedCash },
                                        { ":cash_difference"_L1, record.cashDifference } }));
    return changed == 1;
}

} // namespace jangbu
