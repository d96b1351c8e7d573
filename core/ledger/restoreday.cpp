#include "core/ledger/restoreday.h"

#include "core/packs/packrepository.h"
#include "core/storage/bulkinsert.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString areRowsSql = u"UPDATE trade SET pack = NULL WHERE store_id = :store "
                           u"AND business_date = :date AND pack IS NOT NULL"_s;
const QStringList restoredOrderColumns { u"store_id"_s,   u"trade_id"_s, u"id"_s,
                                         u"ordered_at"_s, u"state"_s,    u"serving"_s };
const QStringList restoredLineColumns { u"store_id"_s,    u"trade_id"_s,   u"id"_s,
                                        u"order_id"_s,    u"product_id"_s, u"product_name"_s,
                                        u"category_id"_s, u"tax_free"_s,   u"unit_price"_s,
                                        u"quantity"_s,    u"discount"_s,   u"amount"_s,
                                        u"cancelled"_s };

Done writeOrders(Database& database, StoreId store, const std::vector<ColdTrade>& trades)
{
    BulkInsert rows(database, u"trade_order"_s, restoredOrderColumns);
    for (const ColdTrade& trade : trades) {
        for (const ColdOrder& order : trade.orders)
            JANGBU_TRY(
                rows.add(store, trade.id, order.id, order.orderedAtMs, order.state, order.serving));
    }
    return rows.flush();
}

Done writeLines(Database& database, StoreId store, const std::vector<ColdTrade>& trades)
{
    BulkInsert rows(database, u"trade_line"_s, restoredLineColumns);
    for (const ColdTrade& trade : trades) {
        for (const ColdLine& line : trade.lines) {
            JANGBU_TRY(rows.add(store, trade.id, line.id, trade.orders[line.order].id, line.product,
                                line.productName, line.category, line.taxFree, line.unitPriceMinor,
                                line.quantity, line.discountMinor, line.amountMinor,
                                trade.counts(line) ? 0 : 1));
        }
    }
    return rows.flush();
}

} // namespace

Done RestoreDay::run(StoreId store, BusinessDate date)
{
    PackRepository packs(m_database);
    JANGBU_TRY_ASSIGN(const auto coldPacks, packs.archivedPacks(store, date));
    if (!coldPacks)
        return done;
    for (int pack = 0; pack < *coldPacks; ++pack) {
        JANGBU_TRY_ASSIGN(const auto trades, packs.cold({ store, date, pack }));
        JANGBU_TRY(writeOrders(m_database, store, trades));
        JANGBU_TRY(writeLines(m_database, store, trades));
    }
    JANGBU_TRY(m_database.run(areRowsSql, { { ":store"_L1, store }, { ":date"_L1, date } }));
    return packs.setRestored(store, date);
}

} // namespace jangbu
