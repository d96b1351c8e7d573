#include "core/settlement/statementdetails.h"

#include "core/ledger/ledgerreader.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <map>
#include <tuple>

namespace jangbu {

namespace {

/// The order on paper: cards first, because they cost.
int placeOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return 0;
    case PaymentMethod::Cash:
        return 1;
    case PaymentMethod::Other:
        return 2;
    }
    Q_UNREACHABLE();
}

struct WayKey {
    PaymentMethod method;
    QString label;

    friend bool operator<(const WayKey& lhs, const WayKey& rhs)
    {
        if (lhs.method != rhs.method)
            return placeOf(lhs.method) < placeOf(rhs.method);
        return compareCodePoints(lhs.label, rhs.label) < 0;
    }
};

/// Gathers the entries of one way.
class WayGatherer final {
public:
    void add(const MoneyEntry& entry, const FeeSchedule& schedule, StoreId store)
    {
        m_details.method = entry.way.method;
        m_details.label = entry.way.label;
        m_details.amount += entry.gross - entry.refund;
        m_details.fee += entry.fee;
        if (entry.isRefund)
            return;
        ++m_details.payments;
        if (!entry.rated)
            ++m_details.unrated;
        else if (entry.way.method == PaymentMethod::Card)
            addRate(entry, schedule.rateFor(store, entry.way.label, entry.way.kind, entry.date));
    }

    WayDetails details() const
    {
        WayDetails details = m_details;
        if (!m_explained)
            details.lowestRate = details.highestRate = std::nullopt;
        return details;
    }

private:
    /// A rate that was corrected later does not explain the fee of an earlier payment.
    void addRate(const MoneyEntry& entry, std::optional<Rate> rate)
    {
        if (!rate || rate->feeOf(entry.gross) != entry.fee) {
            m_explained = false;
            return;
        }
        m_details.lowestRate = qMin(m_details.lowestRate.value_or(*rate), *rate);
        m_details.highestRate = qMax(m_details.highestRate.value_or(*rate), *rate);
    }

    WayDetails m_details;
    bool m_explained = true;
};

} // namespace

Done ReadStatementDetails::readWays(const Store& store, const Window& window,
                                    StatementDetails& details)
{
    JANGBU_TRY_ASSIGN(const FeeSchedule schedule, FeeRepository(m_database).schedule());
    std::map<WayKey, WayGatherer> ways;
    LedgerReader ledger(m_database);
    JANGBU_TRY(ledger.scanMoney(store.id, window, [&](const MoneyEntry& entry) -> Done {
        ways[{ entry.way.method, entry.way.label }].add(entry, schedule, store.id);
        details.paid += entry.gross - entry.refund;
        return done;
    }));
    for (const auto& [key, way] : ways)
        details.ways.append(way.details());
    return ledger.scan(store.id, window, LedgerColumn::Amount, [&](const LedgerBatch& batch) {
        for (const qint64 amount : batch.amountMinor)
            details.ordered += Money::ofMinor(amount);
        return Done(done);
    });
}

Result<StatementDetails> ReadStatementDetails::run(const Store& store, const Window& window)
{
    JANGBU_TRY(mayDo(m_database, Right::SeeProfit));
    return inSnapshot(m_database, [&]() -> Result<StatementDetails> {
        JANGBU_TRY_ASSIGN(const StoreSettings settings,
                          StoreRepository(m_database).settingsOf(store));
        StatementDetails details { .grade = settings.gradeOn(window.lastDay()),
                                   .settlementDay = settings.settlementDayOn(window.lastDay()) };
        JANGBU_TRY_ASSIGN(details.receipts, countReceipts(m_database, store.id, window));
        JANGBU_TRY(readWays(store, window, details));
        return details;
    });
}

} // namespace jangbu
