#include "core/payment/setcardrate.h"

#include "core/audit/auditlog.h"
#include "core/payment/ratemarkedparts.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<qint64> SetCardRate::run(const CardRate& rate)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    const StoreRepository stores(m_database);
    CardRate parsed = rate;
    JANGBU_TRY_ASSIGN(parsed.company, parseName(rate.company));
    QList<Store> concerned;
    if (rate.store) {
        JANGBU_TRY_ASSIGN(const Store store, stores.byId(*rate.store));
        concerned.append(store);
    } else {
        JANGBU_TRY_ASSIGN(concerned, stores.all());
    }
    JANGBU_TRY(put(parsed));
    qint64 count = 0;
    for (const Store& store : concerned) {
        JANGBU_TRY_ASSIGN(const qint64 rated, RateMarkedParts(m_database).run(store));
        count += rated;
    }
    return count;
}

Done SetCardRate::put(const CardRate& rate)
{
    return inTransaction(m_database, [&]() -> Done {
        // A payment that finds no rate passes this gate too, so that none falls in between.
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        JANGBU_TRY(FeeRepository(m_database).put(rate));
        return record(m_database,
                      { .act = Act::CardRateChanged,
                        .store = rate.store,
                        .subject = rate.company,
                        .after = { { u"kind"_s, wordOf(rate.kind) },
                                   { u"rate_ppm"_s, rate.rate.ppm() },
                                   { u"from"_s, rate.from.toIso() } } });
    });
}

} // namespace jangbu
