#include "core/statistics/salesrepository.h"

#include "core/ledger/packedtrades.h"
#include "core/ledger/visibility.h"
#include "core/statistics/addmoney.h"
#include "core/storage/database.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnratedParts = 10'000; ///< That are added up one by one.
constexpr size_t mostUnratedDates = 62;

const QString productDaysSql
    = u"SELECT business_date, product_id, category_id, quantity, amount FROM product_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to%1 "
      u"ORDER BY business_date"_s;
const QString hourDaysSql
    = u"SELECT business_date, local_hour, trades, gross, refund_count, refunds FROM hour_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to%1"_s;
const QString categoryRefundsSql
    = u"SELECT r.id, f.amount FROM refund r CROSS JOIN refund_line f ON f.store_id = r.store_id "
      u"AND f.trade_id = r.trade_id AND f.refund_id = r.id CROSS JOIN trade_line l "
      u"ON l.store_id = f.store_id AND l.trade_id = f.trade_id AND l.id = f.line_id "
      u"WHERE r.store_id = :store AND r.business_date >= :from AND r.business_date < :to "
      u"AND l.category_id = :category%1"_s;
// Trades without a business date are few: open ones and those that were made void. The index alone
// finds them, whereas their rows would be looked for in the whole store.
const QString undatedTrades
    = u"t.id IN (SELECT id FROM trade WHERE store_id = :store AND business_date IS NULL)"_s;
const QString openTradesSql = u"SELECT t.amount FROM trade t WHERE t.store_id = :store AND "_s
    + undatedTrades + u" AND t.state = 0%1"_s;
const QString openPartsSql
    = u"SELECT p.amount FROM trade t CROSS JOIN payment p ON p.store_id = t.store_id "
      u"AND p.trade_id = t.id WHERE t.store_id = :store AND "_s
    + undatedTrades + u" AND t.state = 0%1"_s;
const QString lastSaleSql = u"SELECT business_date FROM business_day WHERE store_id = :store "
                            u"AND gross > 0 ORDER BY business_date DESC LIMIT 1"_s;
const QString unratedDaysSql
    = u"SELECT m.label, m.business_date, m.unrated FROM method_day m LEFT JOIN business_day d "
      u"ON d.store_id = m.store_id AND d.business_date = m.business_date "
      u"WHERE m.store_id = :store AND m.unrated > 0 AND d.closed_at IS NULL%1"_s;
const QString unratedPartsSql
    = u"SELECT p.label, p.amount FROM trade t CROSS JOIN payment p ON p.store_id = t.store_id "
      u"AND p.trade_id = t.id WHERE t.store_id = :store "
      u"AND t.business_date BETWEEN :date AND :date "
      u"AND p.method = 1 AND p.rated = 0%1"_s;

Binds bindsFor(StoreId store, const Window& dates)
{
    return { { ":store"_L1, store }, { ":from"_L1, dates.start }, { ":to"_L1, dates.end } };
}

/// The same days as windows that neither overlap nor touch, by date.
QList<Window> united(QList<Window> windows)
{
    std::sort(windows.begin(), windows.end(),
              [](const Window& left, const Window& right) { return left.start < right.start; });
    QList<Window> result;
    for (const Window& window : windows) {
        if (!result.isEmpty() && window.start <= result.last().end)
            result.last().end = std::max(result.last().end, window.end);
        else
            result.append(window);
    }
    return result;
}

/// Reads dates in their stored form, which mostly repeat from row to row.
class DateReader final {
public:
    std::optional<BusinessDate> of(qint64 number)
    {
        if (number != m_number || !m_date) {
            m_number = number;
            m_date = BusinessDate::fromNumber(number);
        }
        return m_date;
    }

private:
    qint64 m_number = 0;
    std::optional<BusinessDate> m_date;
};

Error corrupt(const QString& table)
{
    return { ErrorCode::StorageCorrupt, { table } };
}

} // namespace

Done SalesRepository::eachProductDay(StoreId store, const QList<Window>& windows,
                                     const PerProduct& perRow) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    const QString sql = productDaysSql.arg(hiding);
    DateReader dates;
    for (const Window& window : united(windows)) {
        JANGBU_TRY(m_database.each(sql, bindsFor(store, window), [&](const Row& row) -> Done {
            const auto date = dates.of(row.integer(0));
            const auto product = row.id<ProductId>(1);
            const auto category = row.id<CategoryId>(2);
            if (!date || !product || !category)
                return corrupt(u"product_day"_s);
            return perRow({ *date, *product, *category, { row.integer(3), row.money(4) } });
        }));
    }
    return done;
}

Done SalesRepository::eachHour(StoreId store, const Window& window, const PerHour& perRow) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    DateReader dates;
    return m_database.each(
        hourDaysSql.arg(hiding), bindsFor(store, window), [&](const Row& row) -> Done {
            const auto date = dates.of(row.integer(0));
            const qint64 hour = row.integer(1);
            const auto net = checkedSum(row.money(3), Money::ofMinor(-row.integer(5)));
            if (!date || hour < 0 || hour > 23 || !net)
                return corrupt(u"hour_day"_s);
            return perRow({ *date,
                            static_cast<int>(hour),
                            { row.integer(2), *net },
                            row.integer(4),
                            row.money(5) });
        });
}

Result<RefundSums> SalesRepository::refundsOf(StoreId store, const Window& window,
                                              CategoryId category) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"r.import_id"_s));
    const Binds binds = bindsFor(store, window) + Binds { { ":category"_L1, category } };
    RefundSums sums;
    std::set<qint64> refunds;
    JANGBU_TRY(m_database.each(categoryRefundsSql.arg(hiding), binds, [&](const Row& row) {
        refunds.insert(row.integer(0));
        return addMoney(sums.amount, row.money(1));
    }));
    JANGBU_TRY(PackedTrades(m_database, store)
                   .eachRefunded(window, [&](const ArchivedRefundLine& refunded) -> Done {
                       if (refunded.line->category != category.value())
                           return done;
                       refunds.insert(refunded.refund);
                       return addMoney(sums.amount, refunded.amount);
                   }));
    sums.count = static_cast<qint64>(refunds.size());
    return sums;
}

Result<OpenTrades> SalesRepository::openTrades(StoreId store) const
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"t.import_id"_s));
    const Binds binds { { ":store"_L1, store } };
    OpenTrades open;
    JANGBU_TRY(m_database.each(openTradesSql.arg(hiding), binds, [&](const Row& row) {
        ++open.count;
        return addMoney(open.toTake, row.money(0));
    }));
    JANGBU_TRY(m_database.each(openPartsSql.arg(hiding), binds, [&](const Row& row) {
        return addMoney(open.toTake, Money::ofMinor(-row.integer(0)));
    }));
    return open;
}

Result<std::optional<BusinessDate>> SalesRepository::lastSale(StoreId store) const
{
    return m_database.selectOne(lastSaleSql, { { ":store"_L1, store } },
                                [](const Row& row) { return row.date(0); });
}

Result<QList<UnratedParts>> SalesRepository::unratedParts(StoreId store) const
{
    JANGBU_TRY_ASSIGN(QString hiding, hidingUnfinishedImports(m_database, u"m.import_id"_s));
    std::map<QString, UnratedParts, CodePointLess> companies;
    std::set<BusinessDate> dates;
    qint64 count = 0;
    const Binds binds { { ":store"_L1, store } };
    JANGBU_TRY(m_database.each(unratedDaysSql.arg(hiding), binds, [&](const Row& row) -> Done {
        const auto date = row.date(1);
        if (!date)
            return corrupt(u"method_day"_s);
        const QString company = row.text(0);
        auto& parts = companies.try_emplace(company, UnratedParts { company, 0, {}, *date, *date })
                          .first->second;
        parts.count += row.integer(2);
        parts.first = std::min(parts.first, *date);
        parts.last = std::max(parts.last, *date);
        dates.insert(*date);
        count += row.integer(2);
        return done;
    }));
    const bool isCountable = count <= mostUnratedParts && dates.size() <= mostUnratedDates;
    JANGBU_TRY_ASSIGN(hiding, hidingUnfinishedImports(m_database, u"t.import_id"_s));
    for (auto date = dates.cbegin(); isCountable && date != dates.cend(); ++date) {
        const Binds day = binds + Binds { { ":date"_L1, *date } };
        JANGBU_TRY(m_database.each(unratedPartsSql.arg(hiding), day, [&](const Row& row) -> Done {
            const auto found = companies.find(row.text(0));
            if (found == companies.end())
                return corrupt(u"payment"_s);
            Money sum = found->second.amount.value_or(Money());
            JANGBU_TRY(addMoney(sum, row.money(1)));
            found->second.amount = sum;
            return done;
        }));
    }
    QList<UnratedParts> list;
    for (const auto& [company, parts] : companies)
        list.append(parts);
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& left, const auto& right) { return left.count > right.count; });
    return list;
}

} // namespace jangbu
