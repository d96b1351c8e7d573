#include "core/trade/changetables.h"

#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/traderepository.h"

namespace jangbu {

Result<TableId> ChangeTables::add(const Store& store, const QString& name)
{
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    const auto id = ids.next<TableId>();
    return inTransaction(m_database, [&]() -> Result<TableId> {
        TradeRepository trades(m_database);
        JANGBU_TRY_ASSIGN(const auto taken, trades.findTable(store.id, parsed));
        if (taken)
            return Error { ErrorCode::TableExists, { parsed } };
        JANGBU_TRY(trades.addTable(store.id, id, parsed));
        return id;
    });
}

Done ChangeTables::rename(const Store& store, TableId table, const QString& name)
{
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    return inTransaction(m_database, [&] {
        return TradeRepository(m_database).renameTable(store.id, table, parsed);
    });
}

} // namespace jangbu
