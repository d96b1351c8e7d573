#include "core/ledger/businessdays.h"

#include "core/ledger/restoreday.h"
#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString ensureSql
    = u"INSERT INTO business_day (store_id, business_date, closed_at, gross, refunds, moves) "
      u"VALUES (:store, :date, NULL, 0, 0, 0)"_s;
// `moves` changes in any case: MySQL counts only rows that an UPDATE really changed.
const QString passSql
    = u"UPDATE business_day SET gross = gross + :gross, refunds = refunds + :refunds, "
      u"moves = moves + 1 WHERE store_id = :store AND business_date = :date "
      u"AND closed_at IS NULL AND gross + :gross <= :most AND refunds + :refunds <= :most"_s;
const QString closeSql = u"UPDATE business_day SET closed_at = :at, moves = moves + 1 "
                         u"WHERE store_id = :store AND business_date = :date "
                         u"AND closed_at IS NULL"_s;
const QString selectSql
    = u"SELECT business_date, closed_at, gross, refunds FROM business_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to "
      u"ORDER BY business_date"_s;
const QString extentSql
    = u"SELECT MIN(business_date), MAX(business_date) FROM business_day WHERE store_id = :store "
      u"AND (gross <> 0 OR refunds <> 0)"_s;
const QString movesOfDaySql = u"SELECT moves FROM business_day WHERE store_id = :store "
                              u"AND business_date = :date"_s;
const QString highestReceiptSql = u"SELECT MAX(receipt) FROM trade WHERE store_id = :store "
                                  u"AND business_date = :date"_s;

std::optional<BusinessDay> dayFrom(const Row& row)
{
    const auto date = row.date(0);
    if (!date)
        return std::nullopt;
    return BusinessDay { *date, row.instant(1), row.money(2), row.money(3) };
}

} // namespace

Done BusinessDays::ensure(StoreId store, BusinessDate date)
{
    const QString keep
        = m_database.dialect().keepingExisting({ u"store_id"_s, u"business_date"_s });
    return m_database.run(ensureSql + keep, { { ":store"_L1, store }, { ":date"_L1, date } });
}

Done BusinessDays::pass(const Store& store, BusinessDate date, Money gross, Money refunds)
{
    const Binds binds { { ":store"_L1, store.id },
                        { ":date"_L1, date },
                        { ":gross"_L1, gross },
                        { ":refunds"_L1, refunds },
                        { ":most"_L1, maxDayAmount } };
    JANGBU_TRY_ASSIGN(qint64 changed, m_database.change(passSql, binds));
    if (changed == 0) {
        JANGBU_TRY(ensure(store.id, date));
        JANGBU_TRY_ASSIGN(changed, m_database.change(passSql, binds));
    }
    if (changed == 1)
        return RestoreDay(m_database).run(store.id, date);
    JANGBU_TRY_ASSIGN(const bool closed, isClosed(store.id, date));
    if (closed)
        return Error { ErrorCode::PeriodClosed, { date.toIso(), store.name } };
    return Error { ErrorCode::AmountTooLarge, { store.currency.toDecimal(gross + refunds) } };
}

Result<bool> BusinessDays::close(StoreId store, BusinessDate date, Instant at)
{
    JANGBU_TRY(ensure(store, date));
    JANGBU_TRY_ASSIGN(
        const qint64 changed,
        m_database.change(closeSql,
                          { { ":store"_L1, store }, { ":date"_L1, date }, { ":at"_L1, at } }));
    return changed == 1;
}

Result<QList<BusinessDay>> BusinessDays::within(StoreId store, const Window& dates)
{
    return m_database.select(
        selectSql, { { ":store"_L1, store }, { ":from"_L1, dates.start }, { ":to"_L1, dates.end } },
        dayFrom);
}

Result<std::optional<BusinessDay>> BusinessDays::find(StoreId store, BusinessDate date)
{
    JANGBU_TRY_ASSIGN(const auto days, within(store, { date, date.addDays(1) }));
    return days.isEmpty() ? std::nullopt : std::optional(days.first());
}

Result<std::optional<Window>> BusinessDays::extent(StoreId store)
{
    std::optional<Window> extent;
    JANGBU_TRY(m_database.each(extentSql, { { ":store"_L1, store } }, [&](const Row& row) {
        const auto first = row.date(0);
        const auto last = row.date(1);
        if (first && last)
            extent = Window { *first, last->addDays(1) };
    }));
    return extent;
}

Result<bool> BusinessDays::isClosed(StoreId store, BusinessDate date)
{
    JANGBU_TRY_ASSIGN(const auto day, find(store, date));
    return day && day->closedAtUtc;
}

Result<qint64> BusinessDays::movesOf(StoreId store, BusinessDate date)
{
    return m_database.selectInteger(movesOfDaySql,
                                    { { ":store"_L1, store }, { ":date"_L1, date } });
}

Result<qint64> BusinessDays::nextReceipt(StoreId store, BusinessDate date)
{
    JANGBU_TRY_ASSIGN(const qint64 highest,
                      m_database.selectInteger(highestReceiptSql,
                                               { { ":store"_L1, store }, { ":date"_L1, date } }));
    return highest + 1;
}

} // namespace jangbu
