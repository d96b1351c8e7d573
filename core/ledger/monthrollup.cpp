#include "core/ledger/monthrollup.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString methodsOfMonthSql
    = u"SELECT method, label, gross, refunds, fee, unrated FROM method_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to%1"_s;
const QString forgetMonthSql = u"DELETE FROM %1 WHERE store_id = :store AND month_start = :month"_s;

} // namespace

Result<std::map<MonthRollup::Way, RollupDeltas::MethodSum>>
readMethodsOfMonth(Database& database, StoreId store, BusinessDate first, const QString& hiding)
{
    std::map<MonthRollup::Way, RollupDeltas::MethodSum> sums;
    // Each day has its ways in the order of the map, so the one after the last is mostly meant.
    auto next = sums.end();
    JANGBU_TRY(database.each(
        methodsOfMonthSql.arg(hiding),
        { { ":store"_L1, store }, { ":from"_L1, first }, { ":to"_L1, first.addMonths(1) } },
        [&](const Row& row) {
            if (next == sums.end())
                next = sums.begin();
            const bool isNext = next != sums.end() && next->first.first == row.integer(0)
                && row.textIs(1, next->first.second);
            if (!isNext)
                next = sums.try_emplace({ row.integer(0), row.text(1) }).first;
            auto& sum = (next++)->second;
            sum.grossMinor += row.integer(2);
            sum.refundsMinor += row.integer(3);
            sum.feeMinor += row.integer(4);
            sum.unrated += row.integer(5);
        }));
    return sums;
}

MonthRollupWriter::MonthRollupWriter(Database& database)
    : m_database(database)
    , m_months(database, u"month_rollup"_s, { u"store_id"_s, u"month_start"_s, u"moves"_s })
    , m_products(database, u"product_month"_s,
                 { u"store_id"_s, u"month_start"_s, u"product_id"_s, u"category_id"_s,
                   u"tax_free"_s, u"quantity"_s, u"amount"_s })
    , m_methods(database, u"method_month"_s,
                { u"store_id"_s, u"month_start"_s, u"method"_s, u"label"_s, u"gross"_s,
                  u"refunds"_s, u"fee"_s, u"unrated"_s })
{
}

Done MonthRollupWriter::forget(StoreId store, BusinessDate first)
{
    for (const QString& table : { u"product_month"_s, u"method_month"_s, u"month_rollup"_s }) {
        JANGBU_TRY(m_database.run(forgetMonthSql.arg(table),
                                  { { ":store"_L1, store }, { ":month"_L1, first } }));
    }
    return done;
}

Done MonthRollupWriter::add(const MonthRollup& month)
{
    JANGBU_TRY(forget(month.store, month.first));
    JANGBU_TRY(m_months.add(month.store, month.first, month.moves));
    for (const PackedSums::Sum& sum : month.products) {
        JANGBU_TRY(m_products.add(month.store, month.first, sum.item.product, sum.item.category,
                                  sum.item.taxFree ? 1 : 0, sum.quantity, sum.amountMinor));
    }
    for (const auto& [way, sum] : month.methods) {
        JANGBU_TRY(m_methods.add(month.store, month.first, way.first, way.second, sum.grossMinor,
                                 sum.refundsMinor, sum.feeMinor, sum.unrated));
    }
    return done;
}

Done MonthRollupWriter::flush()
{
    JANGBU_TRY(m_months.flush());
    JANGBU_TRY(m_products.flush());
    return m_methods.flush();
}

} // namespace jangbu
