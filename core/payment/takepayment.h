#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <functional>

namespace jangbu {

struct TakenPart {
    PartId part;
    Money amount;
    Money left; ///< What the trade still asks for.
    /// Stand when this part completed the trade.
    std::optional<BusinessDate> businessDate {};
    std::optional<qint64> receipt {};
};

/// Takes a part of a trade's payment, or all that is left. The part that completes the trade moves
/// the money of all parts, on the business date of its moment; until then no part counts.
class TakePayment final {
public:
    TakePayment(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// What is written together with the part, in its transaction.
    using Also = std::function<Done(const TakenPart&)>;

    /// Without an amount all that is left, without a moment now. VALUE_INVALID, NAME_INVALID,
    /// TRADE_NOT_FOUND, AMOUNT_INVALID with what is left, TRADE_NOT_OPEN, PERIOD_CLOSED,
    /// AMOUNT_TOO_LARGE (the day).
    Result<TakenPart> run(const Store& store, TradeId trade, const PaymentWay& way,
                          std::optional<Money> amount = std::nullopt,
                          std::optional<Instant> at = std::nullopt, const Also& also = {});

private:
    struct Request;

    Result<std::optional<TakenPart>> take(const Request& request);
    Done complete(const Store& store, LedgerTrade& trade, Instant at);
    Done ratePartsOf(const Store& store, LedgerTrade& trade);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
