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

} // namespace

Result<QList<ProductTotal>> RollupReader::products(StoreId store, const Window& dates)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    TotalsByProduct totals;
    JANGBU_TRY(m_database.each(
        productsSql.arg(hiding), bindsFor(store, dates), [&](const Row& row) -> Done {
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
        }));
    return totals.take();
}

Result<QList<MethodTotal>> RollupReader::methods(StoreId store, const Window& dates)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    QList<MethodTotal> totals;
    qsizetype next = 0; // As above; a store has a handful of ways to pay.
    JANGBU_TRY(m_database.each(
        methodsSql.arg(hiding), bindsFor(store, dates), [&](const Row& row) -> Done {
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
