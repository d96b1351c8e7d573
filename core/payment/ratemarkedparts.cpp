#include "core/payment/ratemarkedparts.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollupreader.h"
#include "core/ledger/rollups.h"
#include "core/payment/paymentrepository.h"
#include "core/payment/paymentway.h"
#include "core/payment/refundplan.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/trade/traderepository.h"

#include <QMap>

#include <algorithm>

namespace jangbu {

namespace {

/// Days that are open; each that is asked for is held so until the transaction ends.
class OpenDays final {
public:
    OpenDays(Database& database, const Store& store)
        : m_days(database)
        , m_store(store)
    {
    }

    Result<bool> holds(BusinessDate date)
    {
        if (const auto known = m_open.constFind(date); known != m_open.cend())
            return *known;
        const Done passed = m_days.pass(m_store, date, Money(), Money());
        if (!passed && passed.error().code != ErrorCode::PeriodClosed)
            return passed.error();
        m_open.insert(date, bool(passed));
        return bool(passed);
    }

private:
    BusinessDays m_days;
    const Store& m_store;
    QMap<BusinessDate, bool> m_open;
};

/// What one transaction of one day works with.
struct DayOfMarks {
    Database& database;
    const Store& store;
    FeeSchedule schedule;
    OpenDays openDays { database, store };
    RollupDeltas deltas {};
};

using PartsById = QMap<PartId, LedgerPart*>;

/// Rates what can be rated of a trade in memory; the parts then count their refunds anew.
PartsById ratePartsOf(const DayOfMarks& day, LedgerTrade& trade)
{
    PartsById rated;
    for (LedgerPart& part : trade.parts) {
        if (part.rated)
            continue;
        ratePart(part, day.schedule, day.store.id, *trade.businessDate);
        part.refundedAmount = Money();
        part.refundedFee = Money();
        if (part.rated)
            rated.insert(part.id, &part);
    }
    return rated;
}

/// Works out what a refund gives back of the fees. On a closed day it keeps what it gave, and the
/// refunds after it account for that.
Done rateRefund(DayOfMarks& day, const PartsById& parts, LedgerRefund& refund)
{
    const Money before = refund.fee;
    for (RefundedPart& given : refund.parts) {
        LedgerPart* part = parts.value(given.part);
        if (!part)
            continue;
        JANGBU_TRY_ASSIGN(const bool isOpen, day.openDays.holds(refund.businessDate));
        if (isOpen) {
            const Money more = feeGivenBack(*part, given.amount) - given.fee;
            given.fee += more;
            refund.fee += more;
            day.deltas.addMoney(day.store.id, refund.businessDate, part->way, {}, {}, -more, 0,
                                refund.importedBy);
        }
        part->refundedAmount += given.amount;
        part->refundedFee += given.fee;
    }
    if (refund.fee == before)
        return done;
    return PaymentRepository(day.database).setRefundFee(day.store.id, refund);
}

Result<qint64> rateTrade(DayOfMarks& day, LedgerTrade& trade)
{
    const PartsById rated = ratePartsOf(day, trade);
    if (rated.isEmpty())
        return qint64(0);
    JANGBU_TRY(TradeRepository(day.database).countChange(day.store.id, trade));
    PaymentRepository payments(day.database);
    for (const LedgerPart* part : rated) {
        JANGBU_TRY(payments.setFee(day.store.id, trade.id, *part));
        day.deltas.addMoney(day.store.id, *trade.businessDate, part->way, {}, {}, part->fee, -1,
                            trade.paidByImport);
    }
    for (LedgerRefund& refund : trade.refunds)
        JANGBU_TRY(rateRefund(day, rated, refund));
    return qint64(rated.size());
}

} // namespace

Result<qint64> RateMarkedParts::run(const Store& store)
{
    JANGBU_TRY_ASSIGN(const auto dates, RollupReader(m_database).unratedDates(store.id));
    qint64 count = 0;
    for (const BusinessDate date : dates) {
        JANGBU_TRY_ASSIGN(const qint64 rated,
                          inTransaction(m_database, [&] { return rateDay(store, date); }));
        count += rated;
    }
    return count;
}

Result<qint64> RateMarkedParts::rateDay(const Store& store, BusinessDate date)
{
    DayOfMarks day { m_database, store, {} };
    JANGBU_TRY_ASSIGN(const bool isOpen, day.openDays.holds(date));
    if (!isOpen)
        return qint64(0);
    JANGBU_TRY_ASSIGN(day.schedule, FeeRepository(m_database).schedule());
    QList<LedgerTrade> marked;
    const auto keepMarked = [&marked](const LedgerTrade& trade) -> Done {
        if (std::any_of(trade.parts.cbegin(), trade.parts.cend(),
                        [](const LedgerPart& part) { return !part.rated; }))
            marked.append(trade);
        return done;
    };
    JANGBU_TRY(LedgerReader(m_database).eachTradePaidOn(store.id, date, keepMarked));
    qint64 count = 0;
    for (LedgerTrade& trade : marked) {
        JANGBU_TRY_ASSIGN(const qint64 rated, rateTrade(day, trade));
        count += rated;
    }
    JANGBU_TRY(day.deltas.writeTo(m_database));
    return count;
}

} // namespace jangbu
