#pragma once

#include "core/audit/auditlog.h"
#include "core/ledger/rollups.h"
#include "core/payment/takepayments.h"
#include "core/store/feeschedule.h"

#include <map>

namespace jangbu {

/// The parts that one transaction takes. What several payments need is read once, and what they
/// add to the rollups is written once, by finish(). Lives inside one try of the transaction.
class TakenParts final {
public:
    explicit TakenParts(Database& database)
        : m_database(database)
    {
    }

    struct Step {
        const Store& store;
        TradeId trade;
        PaymentWay way; ///< As parsePaymentWay() gives it.
        std::optional<Money> amount;
        Instant at;
        PartId part;
        std::function<Done(PartId)> also {};
    };
    /// Nothing where the trade has a part with a higher id, from a program that took its block of
    /// ids later: the newest part is the one with the highest id, so another id has to be taken.
    Result<std::optional<TakenPart>> take(const Step& step);
    /// Several at once, each of another trade, with few statements for all of them. Where one is
    /// refused, its error, and nothing may be committed: taken one by one the others stand.
    Result<std::vector<std::optional<TakenPart>>> takeAll(const std::vector<Step>& steps);
    /// Before the transaction commits.
    Done finish();

private:
    /// The steps of one store, and their trades.
    struct Together;

    Result<std::optional<TakenPart>> decide(const Step& step, LedgerTrade& trade);
    Done complete(const Store& store, LedgerTrade& trade);
    Done decideAll(Together& together, std::vector<std::optional<TakenPart>>& taken);
    Done completeAll(const Store& store, QList<LedgerTrade>& trades);
    Done writeAll(const Store& store, const Together& together);
    void count(const Store& store, const LedgerTrade& trade);
    void note(const Step& step, Money amount);
    Result<qint64> nextReceipt(StoreId store, BusinessDate date);
    Done ratePartsOf(const Store& store, LedgerTrade& trade);
    Result<bool> rate(const Store& store, LedgerTrade& trade);

    Database& m_database;
    std::optional<FeeSchedule> m_schedule;
    bool m_holdsBooks = false;
    std::map<std::pair<qint64, qint64>, qint64> m_receipts; ///< The last by store and date.
    RollupDeltas m_rollups;
    QList<Deed> m_deeds; ///< For the log.
};

} // namespace jangbu
