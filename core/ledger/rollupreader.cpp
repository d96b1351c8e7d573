#include "core/ledger/rollupreader.h"

#include "core/ledger/visibility.h"
#include "core/storage/database.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString productsSql
    = u"SELECT product_id, category_id, tax_free, quantity, amount FROM product_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to%1"_s;
const QString monthProductsSql
    = u"SELECT product_id, category_id, tax_free, quantity, amount FROM product_month "
      u"WHERE store_id = :store AND month_start = :month"_s;
const QString monthMethodsSql
    = u"SELECT method, label, gross, refunds, fee, unrated FROM method_month "
      u"WHERE store_id = :store AND month_start = :month"_s;
// As RollUpMonth counts the moves; dates are numbers, and a month's are the hundred from its first.
const QString madeMonthsSql
    = u"SELECT m.month_start FROM month_rollup m WHERE m.store_id = :store "
      u"AND m.month_start >= :from AND m.month_start < :to AND m.moves = (SELECT SUM(d.moves) "
      u"FROM business_day d WHERE d.store_id = m.store_id AND d.business_date >= m.month_start "
      u"AND d.business_date < m.month_start + 100) ORDER BY m.month_start"_s;
const QString methodsSql
    = u"SELECT method, label, gross, refunds, fee, unrated FROM method_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to%1"_s;
const QString unratedSql = u"SELECT DISTINCT business_date FROM method_day "
                           u"WHERE store_id = :store AND unrated > 0%1 ORDER BY business_date"_s;

Binds bindsFor(StoreId store, const Window& dates)
{
    return { { ":store"_L1, store }, { ":from"_L1, dates.start }, { ":to"_L1, dates.end } };
}

/// Totals by product and category. The rows of each day come in the same order, so the total that
/// follows the last one is nearly always the right one, and needs no hash.
class TotalsByProduct final {
public:
    ProductTotal& of(ProductId product, CategoryId category)
    {
        if (m_next >= m_totals.size() || m_totals.at(m_next).product != product
            || m_totals.at(m_next).category != category) {
            const std::pair key { product.value(), category.value() };
            m_next = m_places.value(key, m_totals.size());
            if (m_next == m_totals.size()) {
                m_places.insert(key, m_next);
                m_totals.append({ product, category });
            }
        }
        return m_totals[m_next++];
    }
    QList<ProductTotal> take() { return std::move(m_totals); }

private:
    QList<ProductTotal> m_totals;
    QHash<std::pair<qint64, qint64>, qsizetype> m_places;
    qsizetype m_next = 0;
};

Done addProduct(const Row& row, TotalsByProduct& totals)
{
    const auto product = row.id<ProductId>(0);
    const auto category = row.id<CategoryId>(1);
    if (!product || !category)
        return Error { ErrorCode::StorageCorrupt, { u"product_day"_s } };
    ProductTotal& total = totals.of(*product, *category);
    const Money amount = row.money(4);
    total.quantity += row.integer(3);
    total.amount += amount;
    if (row.flag(2))
        total.taxFreeAmount += amount;
    return done;
}

} // namespace

template <typename PerRow>
Done RollupReader::eachRow(const Question& question, StoreId store, const Window& dates,
                           PerRow perRow)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    BusinessDate from = dates.start;
    const auto readDaysBefore = [&](BusinessDate end) {
        return from < end
            ? m_database.each(question.daysSql.arg(hiding), bindsFor(store, { from, end }), perRow)
            : Done(done);
    };
    // What an unfinished import writes cannot be told from the rest in the sum of a month.
    JANGBU_TRY_ASSIGN(const auto months,
                      hiding.isEmpty() ? madeMonths(store, dates)
                                       : Result<QList<BusinessDate>>(QList<BusinessDate>()));
    for (const BusinessDate month : months) {
        JANGBU_TRY(readDaysBefore(month));
        JANGBU_TRY(m_database.each(question.monthSql,
                                   { { ":store"_L1, store }, { ":month"_L1, month } }, perRow));
        from = month.addMonths(1);
    }
    return readDaysBefore(dates.end);
}

Result<QList<ProductTotal>> RollupReader::products(StoreId store, const Window& dates)
{
    TotalsByProduct totals;
    JANGBU_TRY(eachRow({ productsSql, monthProductsSql }, store, dates,
                       [&](const Row& row) { return addProduct(row, totals); }));
    return totals.take();
}

/// Whole months within the dates that have a rollup of their own.
Result<QList<BusinessDate>> RollupReader::madeMonths(StoreId store, const Window& dates)
{
    const BusinessDate first = dates.start.day() == 1
        ? dates.start
        : dates.start.addDays(1 - dates.start.day()).addMonths(1);
    const BusinessDate end = dates.end.addDays(1 - dates.end.day());
    if (end <= first)
        return QList<BusinessDate>();
    return m_database.select(madeMonthsSql, bindsFor(store, { first, end }),
                             [](const Row& row) { return row.date(0); });
}

Result<QList<MethodTotal>> RollupReader::methods(StoreId store, const Window& dates)
{
    QList<MethodTotal> totals;
    qsizetype next = 0; // As above; a store has a handful of ways to pay.
    JANGBU_TRY(eachRow({ methodsSql, monthMethodsSql }, store, dates, [&](const Row& row) -> Done {
        const auto method = paymentMethodFrom(row.integer(0));
        if (!method)
            return Error { ErrorCode::StorageCorrupt, { u"method_day"_s } };
        const auto isOfRow = [&](const MethodTotal& each) {
            return each.method == *method && row.textIs(1, each.label);
        };
        if (next >= totals.size() || !isOfRow(totals.at(next)))
            next = std::find_if(totals.cbegin(), totals.cend(), isOfRow) - totals.cbegin();
        if (next == totals.size())
            totals.append({ *method, row.text(1) });
        MethodTotal& total = totals[next++];
        total.gross += row.money(2);
        total.refunds += row.money(3);
        total.fee += row.money(4);
        total.unrated += row.integer(5);
        return done;
    }));
    return totals;
}

Result<QList<BusinessDate>> RollupReader::unratedDates(StoreId store)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    return m_database.select(unratedSql.arg(hiding), { { ":store"_L1, store } },
                             [](const Row& row) { return row.date(0); });
}

} // namespace jangbu
