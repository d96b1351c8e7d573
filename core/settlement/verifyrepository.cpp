#include "core/settlement/verifyrepository.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString withinSql = u" AND business_date >= :first AND business_date < :end"_s;
const QString productDaysSql
    = u"SELECT business_date, product_id, category_id, tax_free, import_id, quantity, amount "
      u"FROM product_day WHERE store_id = :store%1"_s
    + withinSql;
const QString monthsSql
    = u"SELECT m.month_start FROM month_rollup m WHERE m.store_id = :store AND m.moves = "
      u"(SELECT SUM(d.moves) FROM business_day d WHERE d.store_id = m.store_id "
      u"AND d.business_date >= m.month_start AND d.business_date < m.month_start + 100)"_s;
const QString productMonthsSql
    = u"SELECT month_start, product_id, category_id, tax_free, quantity, amount "
      u"FROM product_month WHERE store_id = :store"_s;
const QString methodMonthsSql = u"SELECT month_start, method, label, gross, refunds, fee, unrated "
                                u"FROM method_month WHERE store_id = :store"_s;
const QString methodDaysSql
    = u"SELECT business_date, method, label, import_id, gross, refunds, fee, unrated "
      u"FROM method_day WHERE store_id = :store%1"_s
    + withinSql;
const QString hourDaysSql
    = u"SELECT business_date, local_hour, import_id, trades, refund_count, gross, refunds "
      u"FROM hour_day WHERE store_id = :store%1"_s
    + withinSql;
const QString hoursAreKeptSql
    = u"SELECT COUNT(*) FROM store WHERE store_id = :store AND hours_zone = zone"_s;
const QString openTradesSql
    = u"SELECT table_id, trade_id FROM open_trade WHERE store_id = :store"_s;
const QString strangersSql = u"SELECT DISTINCT store_id FROM %1 WHERE store_id NOT IN "
                             u"(SELECT store_id FROM store) ORDER BY store_id"_s;
const QString finishedImportsSql = u"SELECT id FROM import WHERE state = 1"_s;

Binds bindsOf(StoreId store, const Window& dates)
{
    return { { ":store"_L1, store }, { ":first"_L1, dates.start }, { ":end"_L1, dates.end } };
}

} // namespace

Result<RawSums::Products> VerifyRepository::productDays(StoreId store, const Window& dates) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    RawSums::Products rows;
    JANGBU_TRY(
        m_database.each(productDaysSql.arg(hiding), bindsOf(store, dates), [&](const Row& row) {
            rows[{ store.value(), row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                   row.integer(4) }]
                = { row.integer(5), row.integer(6) };
        }));
    return rows;
}

Result<QSet<qint64>> VerifyRepository::monthsInUse(StoreId store) const
{
    QSet<qint64> months;
    JANGBU_TRY(m_database.each(monthsSql, { { ":store"_L1, store } },
                               [&](const Row& row) { months.insert(row.integer(0)); }));
    return months;
}

Result<RawSums::Products> VerifyRepository::productMonths(StoreId store) const
{
    RawSums::Products rows;
    JANGBU_TRY(m_database.each(productMonthsSql, { { ":store"_L1, store } }, [&](const Row& row) {
        rows[{ store.value(), row.integer(0), row.integer(1), row.integer(2), row.integer(3), 0 }]
            = { row.integer(4), row.integer(5) };
    }));
    return rows;
}

Result<RawSums::Methods> VerifyRepository::methodMonths(StoreId store) const
{
    RawSums::Methods rows;
    JANGBU_TRY(m_database.each(methodMonthsSql, { { ":store"_L1, store } }, [&](const Row& row) {
        rows[{ store.value(), row.integer(0), row.integer(1), row.text(2), 0 }]
            = { row.integer(3), row.integer(4), row.integer(5), row.integer(6) };
    }));
    return rows;
}

Result<RawSums::Methods> VerifyRepository::methodDays(StoreId store, const Window& dates) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    RawSums::Methods rows;
    JANGBU_TRY(
        m_database.each(methodDaysSql.arg(hiding), bindsOf(store, dates), [&](const Row& row) {
            rows[{ store.value(), row.integer(0), row.integer(1), row.text(2), row.integer(3) }]
                = { row.integer(4), row.integer(5), row.integer(6), row.integer(7) };
        }));
    return rows;
}

Result<std::optional<RawSums::Hours>> VerifyRepository::hourDays(StoreId store,
                                                                 const Window& dates) const
{
    const Binds binds { { ":store"_L1, store } };
    JANGBU_TRY_ASSIGN(const qint64 areKept, m_database.selectInteger(hoursAreKeptSql, binds));
    if (areKept == 0)
        return std::optional<RawSums::Hours>();
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    RawSums::Hours rows;
    JANGBU_TRY(m_database.each(hourDaysSql.arg(hiding), bindsOf(store, dates), [&](const Row& row) {
        rows[{ store.value(), row.integer(0), row.integer(1), row.integer(2) }]
            = { row.integer(3), row.integer(4), row.integer(5), row.integer(6) };
    }));
    return std::optional(std::move(rows));
}

Result<QHash<qint64, qint64>> VerifyRepository::openTrades(StoreId store) const
{
    QHash<qint64, qint64> trades;
    JANGBU_TRY(m_database.each(openTradesSql, { { ":store"_L1, store } }, [&](const Row& row) {
        trades.insert(row.integer(0), row.integer(1));
    }));
    return trades;
}

Result<QStringList> VerifyRepository::strangers() const
{
    QStringList strangers;
    for (const QString& table : { u"settlement"_s, u"seal"_s }) {
        JANGBU_TRY(m_database.each(strangersSql.arg(table), {}, [&](const Row& row) {
            strangers.append(u"%1 %2"_s.arg(table).arg(row.integer(0)));
        }));
    }
    return strangers;
}

Result<QSet<qint64>> VerifyRepository::imports() const
{
    QSet<qint64> imports;
    JANGBU_TRY(m_database.each(finishedImportsSql, {},
                               [&](const Row& row) { imports.insert(row.integer(0)); }));
    return imports;
}

} // namespace jangbu
