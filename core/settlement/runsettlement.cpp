#include "core/settlement/runsettlement.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
#include "core/settlement/settleddeed.h"
#include "core/settlement/settlementrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<SettledWindow> RunSettlement::record(const Store& store, Term term, BusinessDate start)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    JANGBU_TRY_ASSIGN(const Window window, settlementWindowOf(store, settings, term, start));
    SettlementRepository settlements(m_database);
    JANGBU_TRY(settlements.recordRun(store.id, term, window, m_clock.nowUtc()));
    JANGBU_TRY_ASSIGN(const auto recorded, settlements.find(store.id, term, start));
    return SettledWindow { store.name, window, recorded && recorded->closedAtUtc };
}

Result<SettledWindow> RunSettlement::run(const Store& store, Term term, BusinessDate start)
{
    JANGBU_TRY(mayDo(m_database, Right::Settle));
    return inTransaction(m_database, [&]() -> Result<SettledWindow> {
        JANGBU_TRY_ASSIGN(const SettledWindow settled, record(store, term, start));
        JANGBU_TRY(jangbu::record(m_database, settledDeed(Act::Settled, store, settled)));
        return settled;
    });
}

Result<SettledStores> RunSettlement::runAll(Term term, BusinessDate start)
{
    JANGBU_TRY(mayDo(m_database, Right::Settle));
    return inTransaction(m_database, [&]() -> Result<SettledStores> {
        JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
        SettledStores outcome;
        for (const Store& store : stores) {
            const auto recorded = record(store, term, start);
            if (recorded)
                outcome.settled.append(*recorded);
            else if (recorded.error().code == ErrorCode::SettlementDayMismatch)
                outcome.skipped.append(store.name);
            else
                return recorded.error();
        }
        JANGBU_TRY(jangbu::record(
            m_database,
            { .act = Act::Settled,
              .subject = start.toIso(),
              .after = { { "term"_L1, wordOf(term) }, { "stores"_L1, outcome.settled.size() } } }));
        return outcome;
    });
}

} // namespace jangbu
