#include "core/payment/knownways.h"

#include "core/ledger/rollupreader.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr int daysLookedBack = 365;

} // namespace

Result<KnownWays> FindKnownWays::run(const Store& store, BusinessDate today)
{
    return inSnapshot(m_database, [&]() -> Result<KnownWays> {
        const Window year { today.addDays(-daysLookedBack), today.addDays(1) };
        JANGBU_TRY_ASSIGN(auto totals, RollupReader(m_database).methods(store.id, year));
        std::sort(totals.begin(), totals.end(), [](const MethodTotal& lhs, const MethodTotal& rhs) {
            return lhs.gross != rhs.gross ? lhs.gross > rhs.gross
                                          : compareCodePoints(lhs.label, rhs.label) < 0;
        });
        KnownWays known;
        for (const MethodTotal& total : totals) {
            if (total.method == PaymentMethod::Card)
                known.cardCompanies.append(total.label);
            else if (total.method == PaymentMethod::Other)
                known.others.append(total.label);
        }
        JANGBU_TRY_ASSIGN(const FeeSchedule schedule, FeeRepository(m_database).schedule());
        QStringList rated;
        for (const CardRate& rate : schedule.rates()) {
            if (rate.from <= today && (!rate.store || *rate.store == store.id))
                rated.append(rate.company);
        }
        std::sort(rated.begin(), rated.end(), CodePointLess());
        for (const QString& company : std::as_const(rated)) {
            if (!known.cardCompanies.contains(company))
                known.cardCompanies.append(company);
        }
        return known;
    });
}

} // namespace jangbu
