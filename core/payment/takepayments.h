#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <functional>
#include <optional>
#include <vector>

namespace jangbu {

struct TakenPart {
    PartId part;
    Money amount;
    Money left; ///< What the trade still asks for.
    /// Stand when this part completed the trade.
    std::optional<BusinessDate> businessDate {};
    std::optional<qint64> receipt {};
};

struct PaymentRequest {
    Store store;
    TradeId trade;
    PaymentWay way {};
    std::optional<Money> amount {}; ///< None: all that is left.
    std::optional<Instant> at {}; ///< None: now.
    /// Writes what stands together with the part, in its transaction.
    std::function<Done(PartId)> also {};
};

/// Takes parts of the payment of several trades in one transaction, which is made durable once for
/// all of them. Each request is decided as if it stood alone, in the order given: a refused one
/// writes nothing and leaves the others as they are.
class TakePayments final {
public:
    TakePayments(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// One answer for each request, in their order; the errors are those of TakePayment. When the
    /// database fails, each request is tried alone.
    std::vector<Result<TakenPart>> run(const std::vector<PaymentRequest>& requests);

private:
    struct Group;
    class Round;

    Done takeGroup(Group& group);
    Done takeOneByOne(Group& group);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
