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

} // namespace

Result<QList<ProductTotal>> RollupReader::products(StoreId store, const Window& dates)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    QList<ProductTotal> totals;
    QHash<std::pair<qint64, qint64>, qsizetype> places;
    JANGBU_TRY(m_database.each(
        productsSql.arg(hiding), bindsFor(store, dates), [&](const Row& row) -> Done {
            const auto product = row.id<ProductId>(0);
            const auto category = row.id<CategoryId>(1);
            if (!product || !category)
                return Error { ErrorCode::StorageCorrupt, { u"product_day"_s } };
            auto place = places.find({ product->value(), category->value() });
            if (place == places.end()) {
                place = places.insert({ product->value(), category->value() }, totals.size());
                totals.append({ *product, *category, 0, {}, {} });
            }
            ProductTotal& total = totals[*place];
            total.quantity += row.integer(3);
            total.amount += row.money(4);
            if (row.flag(2))
                total.taxFreeAmount += row.money(4);
            return done;
        }));
    return totals;
}

Result<QList<MethodTotal>> RollupReader::methods(StoreId store, const Window& dates)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    QList<MethodTotal> totals;
    JANGBU_TRY(m_database.each(
        methodsSql.arg(hiding), bindsFor(store, dates), [&](const Row& row) -> Done {
            const auto method = paymentMethodFrom(row.integer(0));
            if (!method)
                return Error { ErrorCode::StorageCorrupt, { u"method_day"_s } };
            const QString label = row.text(1);
            // A store has a handful of ways to pay: a scan beats a hash.
            auto total = std::find_if(totals.begin(), totals.end(), [&](const MethodTotal& each) {
                return each.method == *method && each.label == label;
            });
            if (total == totals.end())
                total = totals.insert(totals.end(), { *method, label, {}, {}, {}, 0 });
            total->gross += row.money(2);
            total->refunds += row.money(3);
            total->fee += row.money(4);
            total->unrated += row.integer(5);
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
