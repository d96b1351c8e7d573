#include "core/trade/changetables.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/traderepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Deed deedOn(const Store& store, const QString& table, const QJsonObject& before,
            const QJsonObject& after)
{
    return { .act = Act::TableChanged,
             .store = store.id,
             .subject = table,
             .before = before,
             .after = after };
}

} // namespace

Result<TableId> ChangeTables::add(const Store& store, const QString& name)
{
    JANGBU_TRY(mayWork(m_database));
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(store.id, 1));
    const auto id = ids.next<TableId>();
    return inTransaction(m_database, [&]() -> Result<TableId> {
        TradeRepository trades(m_database);
        JANGBU_TRY_ASSIGN(const auto taken, trades.findTable(store.id, parsed));
        if (taken)
            return Error { ErrorCode::TableExists, { parsed } };
        JANGBU_TRY(trades.addTable(store.id, id, parsed));
        JANGBU_TRY(record(m_database, deedOn(store, parsed, {}, { { u"name"_s, parsed } })));
        return id;
    });
}

Done ChangeTables::rename(const Store& store, TableId table, const QString& name)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    return inTransaction(m_database, [&]() -> Done {
        TradeRepository trades(m_database);
        const auto before = trades.nameOfTable(store.id, table);
        JANGBU_TRY(trades.renameTable(store.id, table, parsed));
        return record(
            m_database,
            deedOn(store, *before, { { u"name"_s, *before } }, { { u"name"_s, parsed } }));
    });
}

} // namespace jangbu
