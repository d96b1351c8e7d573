#include "core/menu/addstore.h"

#include "core/audit/auditlog.h"
#include "core/menu/categoryrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDraws = 100;

} // namespace

Result<Store> AddStore::run(NewStore store, const Alongside& alongside)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY(checkSettlementDay(store.settlementDay));
    JANGBU_TRY_ASSIGN(store.name, parseName(store.name));
    auto added = addAs(m_drawNumber(), store, alongside);
    for (int draws = 1; draws < mostDraws; ++draws) {
        if (added || added.error().code != ErrorCode::StoreNumberTaken)
            break;
        added = addAs(m_drawNumber(), store, alongside);
    }
    return added;
}

Result<Store> AddStore::addAs(StoreId number, const NewStore& store, const Alongside& alongside)
{
    return inTransaction(m_database, [&]() -> Result<Store> {
        StoreRepository stores(m_database);
        JANGBU_TRY(stores.lockBooks());
        JANGBU_TRY(stores.add(number, store, CategoryRepository::firstNames().size(),
                              m_clock.nowUtc(), std::nullopt));
        JANGBU_TRY(CategoryRepository(m_database).addFirst(number, std::nullopt));
        JANGBU_TRY(FeeRepository(m_database).addFirstRates());
        JANGBU_TRY_ASSIGN(const Store made, stores.byId(number));
        if (alongside)
            JANGBU_TRY(alongside(made));
        JANGBU_TRY(record(m_database,
                          { .act = Act::StoreAdded,
                            .store = number,
                            .subject = store.name,
                            .after = { { "grade"_L1, wordOf(store.grade) },
                                       { "settlement_day"_L1, store.settlementDay } } }));
        return made;
    });
}

} // namespace jangbu
