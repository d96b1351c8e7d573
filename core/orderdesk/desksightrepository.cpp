#include "core/orderdesk/desksightrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString openTradesSql
    = u"SELECT o.store_id, o.table_id, o.trade_id, t.version FROM open_trade o "
      u"CROSS JOIN trade t ON t.store_id = o.store_id AND t.id = o.trade_id"_s;
const QString commitCountSql = u"PRAGMA data_version"_s;

} // namespace

Result<std::optional<qint64>> DeskSightRepository::commitCount() const
{
    if (m_database.url().product != DatabaseUrl::Product::Sqlite)
        return std::optional<qint64>();
    JANGBU_TRY_ASSIGN(const qint64 count, m_database.selectInteger(commitCountSql));
    return std::optional(count);
}

Result<QHash<SeenTable, SeenTrade>> DeskSightRepository::openTrades() const
{
    QHash<SeenTable, SeenTrade> trades;
    JANGBU_TRY(m_database.each(openTradesSql, {}, [&](const Row& row) -> Done {
        const auto store = row.id<StoreId>(0);
        const auto table = row.id<TableId>(1);
        const auto trade = row.id<TradeId>(2);
        if (!store || !table || !trade)
            return Error { ErrorCode::StorageCorrupt, { u"open_trade"_s } };
        trades.insert({ *store, *table }, { *trade, row.integer(3) });
        return done;
    }));
    return trades;
}

} // namespace jangbu
