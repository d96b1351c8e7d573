#include "core/statistics/readproductpast.h"

#include "core/ledger/visibility.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString salesSql = u"SELECT business_date, quantity FROM product_day "
                         u"WHERE store_id = :store AND product_id = :product%1"_s;

QList<ProductPast::Price> pricesOf(const QList<ProductVersion>& history)
{
    QList<ProductPast::Price> prices;
    for (const ProductVersion& version : history) {
        if (prices.isEmpty() || prices.last().price != version.price)
            prices.append({ version.changedAtUtc, version.price });
    }
    return prices;
}

} // namespace

Result<ProductPast> ReadProductPast::run(const Store& store, ProductId product)
{
    const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
    return inSnapshot(m_database, [&]() -> Result<ProductPast> {
        ProductPast past { .lastDays = { today.addDays(1 - dayCount), today.addDays(1) },
                           .soldPerDay = QList<qint64>(dayCount, 0) };
        JANGBU_TRY_ASSIGN(const auto history,
                          ProductRepository(m_database).historyOf(store.id, product));
        past.prices = pricesOf(history);
        JANGBU_TRY(readSales(store.id, product, past));
        return past;
    });
}

Done ReadProductPast::readSales(StoreId store, ProductId product, ProductPast& past)
{
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    const Binds binds { { ":store"_L1, store }, { ":product"_L1, product } };
    return m_database.each(salesSql.arg(hiding), binds, [&](const Row& row) -> Done {
        const auto date = row.date(0);
        if (!date)
            return Error { ErrorCode::StorageCorrupt, { u"product_day"_s } };
        const qint64 quantity = row.integer(1);
        past.soldEver += quantity;
        if (past.lastDays.holds(*date)) {
            past.soldPerDay[past.lastDays.start.daysTo(*date)] += quantity;
            past.soldInLastDays += quantity;
        }
        return done;
    });
}

Result<qint64> ReadProductPast::soldEver(const Store& store, const QList<ProductId>& products)
{
    return inSnapshot(m_database, [&]() -> Result<qint64> {
        qint64 sold = 0;
        for (const ProductId product : products) {
            const BusinessDate any = BusinessDate::beginning();
            ProductPast past { .lastDays = { any, any.addDays(dayCount) },
                               .soldPerDay = QList<qint64>(dayCount, 0) };
            JANGBU_TRY(readSales(store.id, product, past));
            sold += past.soldEver;
        }
        return sold;
    });
}

} // namespace jangbu
