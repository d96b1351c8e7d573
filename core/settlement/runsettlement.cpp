#include "core/settlement/runsettlement.h"

#include "core/settlement/settlementrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

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
    return inTransaction(m_database, [&] { return record(store, term, start); });
}

Result<SettledStores> RunSettlement::runAll(Term term, BusinessDate start)
{
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
        return outcome;
    });
}

} // namespace jangbu
