#include "core/ledger/rebuildrollups.h"

#include "core/audit/auditlog.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupmonth.h"
#include "core/ledger/rollups.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <set>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype daysPerTransaction = 31;

const QString knownDatesSql
    = u"SELECT business_date FROM business_day WHERE store_id = :store "
      u"UNION SELECT business_date FROM product_day WHERE store_id = :store "
      u"UNION SELECT business_date FROM method_day WHERE store_id = :store "
      u"UNION SELECT business_date FROM hour_day WHERE store_id = :store"_s;
const QString ensureDaySql
    = u"INSERT INTO business_day (store_id, business_date, closed_at, gross, refunds, moves) "
      u"VALUES (:store, :date, NULL, 0, 0, 0)"_s;
// Holds back payments into the day until the transaction ends; also on closed days.
// Nothing moves, so the packs of the day stay as true as they are.
const QString lockDaySql = u"UPDATE business_day SET gross = gross "
                           u"WHERE store_id = :store AND business_date = :date"_s;
const QString setDaySql = u"UPDATE business_day SET gross = :gross, refunds = :refunds "
                          u"WHERE store_id = :store AND business_date = :date"_s;
const QString forgetSql
    = u"DELETE FROM %1 WHERE store_id = :store AND business_date = :date AND NOT EXISTS "
      u"(SELECT 1 FROM import i WHERE i.id = %1.import_id AND i.state <> 1)"_s;

const QString forgetMonthSumsSql
    = u"DELETE FROM month_rollup WHERE store_id = :store AND month_start = :month"_s;
const QString monthsSql = u"SELECT month_start FROM month_rollup WHERE store_id = :store"_s;

// Only while the store still has the zone by which the hours were made.
const QString hoursAreMadeSql
    = u"UPDATE store SET hours_zone = :zone WHERE store_id = :store AND zone = :zone"_s;
const QString withoutHoursSql = u"SELECT store_id FROM store WHERE hours_zone <> zone"_s;

struct DayTotals {
    Money gross;
    Money refunds;
};

Done addLines(LedgerReader& reader, StoreId store, BusinessDate date, RollupDeltas& deltas)
{
    const LedgerColumns columns
        = { LedgerColumn::Product, LedgerColumn::Amount, LedgerColumn::Import };
    return reader.scan(store, { date, date.addDays(1) }, columns, [&](const LedgerBatch& batch) {
        for (size_t at = 0; at < batch.size; ++at) {
            const auto product = idFrom<ProductId>(batch.product[at]);
            const auto category = idFrom<CategoryId>(batch.category[at]);
            if (!product || !category)
                return Done(Error { ErrorCode::StorageCorrupt, { u"trade_line"_s } });
            deltas.addLine(store, date, *product, *category, batch.taxFree[at] != 0,
                           batch.quantity[at], Money::ofMinor(batch.amountMinor[at]),
                           idFrom<ImportId>(batch.importedBy[at]));
        }
        return Done(done);
    });
}

Result<DayTotals> addMoney(LedgerReader& reader, StoreId store, BusinessDate date,
                           RollupDeltas& deltas)
{
    DayTotals totals;
    JANGBU_TRY(reader.scanMoney(store, { date, date.addDays(1) }, [&](const MoneyEntry& entry) {
        deltas.addMoney(store, date, entry.way, entry.gross, entry.refund, entry.fee,
                        !entry.isRefund && !entry.rated ? 1 : 0, entry.importedBy);
        totals.gross += entry.gross;
        totals.refunds += entry.refund;
        return Done(done);
    }));
    return totals;
}

} // namespace

Result<QList<BusinessDate>> RebuildRollups::datesOf(StoreId store)
{
    JANGBU_TRY_ASSIGN(const auto raw, LedgerReader(m_database).datesOf(store));
    JANGBU_TRY_ASSIGN(const auto known,
                      m_database.select(knownDatesSql, { { ":store"_L1, store } },
                                        [](const Row& row) { return row.date(0); }));
    std::set<BusinessDate> dates(raw.cbegin(), raw.cend());
    dates.insert(known.cbegin(), known.cend());
    return QList<BusinessDate>(dates.cbegin(), dates.cend());
}

Result<qint64> RebuildRollups::run(StoreId store, const IsCancelled& isCancelled)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const Store found, StoreRepository(m_database).byId(store));
    JANGBU_TRY_ASSIGN(const qint64 days, run(found, Extent::All, isCancelled));
    JANGBU_TRY(recordAlone(m_database,
                           { .act = Act::RollupsRebuilt,
                             .store = store,
                             .subject = found.name,
                             .after = { { u"days"_s, days } } }));
    return days;
}

Done RebuildRollups::completeHours(const IsCancelled& isCancelled)
{
    JANGBU_TRY_ASSIGN(const auto stores, m_database.select(withoutHoursSql, {}, [](const Row& row) {
        return row.id<StoreId>(0);
    }));
    for (const StoreId id : stores) {
        JANGBU_TRY_ASSIGN(const Store store, StoreRepository(m_database).byId(id));
        JANGBU_TRY(run(store, Extent::Hours, isCancelled));
    }
    return done;
}

Result<qint64> RebuildRollups::run(const Store& store, Extent extent,
                                   const IsCancelled& isCancelled)
{
    RollUpPacks::Days packed;
    if (extent == Extent::All) {
        JANGBU_TRY_ASSIGN(packed, rollUpPacks(store.id, isCancelled));
    }
    JANGBU_TRY_ASSIGN(const auto months,
                      m_database.select(monthsSql, { { ":store"_L1, store.id } },
                                        [](const Row& row) { return row.date(0); }));
    JANGBU_TRY_ASSIGN(const auto dates, datesOf(store.id));
    for (qsizetype from = 0; from < dates.size(); from += daysPerTransaction) {
        if (isCancelled && isCancelled())
            return ErrorCode::Cancelled;
        const auto step = dates.mid(from, daysPerTransaction);
        JANGBU_TRY(inTransaction(m_database, [&] { return rebuild(store, extent, step, packed); }));
    }
    if (extent == Extent::All)
        JANGBU_TRY(rollUpMonths(store.id, months));
    JANGBU_TRY(inTransaction(m_database, [&] {
        return m_database.run(hoursAreMadeSql,
                              { { ":zone"_L1, store.time.zone() }, { ":store"_L1, store.id } });
    }));
    return qint64(dates.size());
}

/// Makes months that have sums of their own anew, from days that are right by now.
Done RebuildRollups::rollUpMonths(StoreId store, const QList<BusinessDate>& months)
{
    for (const BusinessDate month : months)
        JANGBU_TRY(RollUpMonth(m_database).run({ month, { store } }));
    return done;
}

/// The days whose products are right after this. A pack that is damaged is left to the rows.
Result<RollUpPacks::Days> RebuildRollups::rollUpPacks(StoreId store, const IsCancelled& isCancelled)
{
    const auto made = RollUpPacks(m_database).run({ store }, isCancelled);
    if (!made && made.error().code == ErrorCode::PackDamaged)
        return RollUpPacks::Days();
    JANGBU_TRY(made);
    return made->days.value(store);
}

Done RebuildRollups::rebuild(const Store& store, Extent extent, const QList<BusinessDate>& dates,
                             const RollUpPacks::Days& packed)
{
    const QString keep
        = m_database.dialect().keepingExisting({ u"store_id"_s, u"business_date"_s });
    LedgerReader reader(m_database);
    RollupDeltas deltas;
    for (const BusinessDate date : dates) {
        const Binds day { { ":store"_L1, store.id }, { ":date"_L1, date } };
        JANGBU_TRY(m_database.run(ensureDaySql + keep, day));
        JANGBU_TRY(m_database.run(lockDaySql, day));
        JANGBU_TRY(m_database.run(forgetSql.arg(u"hour_day"_s), day));
        JANGBU_TRY(reader.scanMoments(store.id, { date, date.addDays(1) },
                                      [&](const SalesMoment& moment) -> Done {
                                          deltas.addMoment(store, moment);
                                          return done;
                                      }));
        if (extent == Extent::Hours)
            continue;
        JANGBU_TRY(m_database.run(
            forgetMonthSumsSql,
            { { ":store"_L1, store.id }, { ":month"_L1, date.addDays(1 - date.day()) } }));
        JANGBU_TRY_ASSIGN(const qint64 moves, BusinessDays(m_database).movesOf(store.id, date));
        if (packed.value(date, -1) != moves)
            JANGBU_TRY(rebuildProducts(store.id, date, deltas));
        JANGBU_TRY(rebuildMoney(store.id, date, deltas));
    }
    return deltas.writeTo(m_database);
}

Done RebuildRollups::rebuildProducts(StoreId store, BusinessDate date, RollupDeltas& deltas)
{
    JANGBU_TRY(m_database.run(forgetSql.arg(u"product_day"_s),
                              { { ":store"_L1, store }, { ":date"_L1, date } }));
    LedgerReader reader(m_database);
    return addLines(reader, store, date, deltas);
}

Done RebuildRollups::rebuildMoney(StoreId store, BusinessDate date, RollupDeltas& deltas)
{
    JANGBU_TRY(m_database.run(forgetSql.arg(u"method_day"_s),
                              { { ":store"_L1, store }, { ":date"_L1, date } }));
    LedgerReader reader(m_database);
    JANGBU_TRY_ASSIGN(const DayTotals totals, addMoney(reader, store, date, deltas));
    return m_database.run(setDaySql,
                          { { ":store"_L1, store },
                            { ":date"_L1, date },
                            { ":gross"_L1, totals.gross },
                            { ":refunds"_L1, totals.refunds } });
}

} // namespace jangbu
