#include "core/settlement/showsettlement.h"

#include "core/people/authority.h"
#include "core/settlement/computestatement.h"
#include "core/settlement/settlementwindow.h"
#include "core/settlement/statementjson.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<Statement> ShowSettlement::computed(const Store& store, Term term, BusinessDate start,
                                           bool wasRun)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    JANGBU_TRY_ASSIGN(const Window window, settlementWindowOf(store, settings, term, start));
    JANGBU_TRY_ASSIGN(Statement statement,
                      ComputeStatement(m_database).run(store, settings, term, window));
    statement.run = wasRun;
    return statement;
}

Result<Statement> ShowSettlement::run(const Store& store, Term term, BusinessDate start)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return inSnapshot(m_database, [&]() -> Result<Statement> {
        JANGBU_TRY_ASSIGN(const auto recorded,
                          SettlementRepository(m_database).find(store.id, term, start));
        if (!recorded || !recorded->closedAtUtc)
            return computed(store, term, start, recorded.has_value());
        const auto statement = statementFromJsonText(recorded->statement);
        if (!statement)
            return Error { ErrorCode::StorageCorrupt, { u"settlement"_s } };
        return *statement;
    });
}

Result<QList<SettlementRecord>> ShowSettlement::list(const Store& store)
{
    return inSnapshot(m_database, [&]() -> Result<QList<SettlementRecord>> {
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        JANGBU_TRY_ASSIGN(const auto records, SettlementRepository(m_database).all(store.id));
        QList<SettlementRecord> shown;
        for (SettlementRecord record : records) {
            const auto window = settings.settlementWindow(record.term, record.window.start);
            if (!record.closedAtUtc && !window)
                continue;
            if (!record.closedAtUtc)
                record.window = *window;
            shown.append(record);
        }
        return shown;
    });
}

} // namespace jangbu
