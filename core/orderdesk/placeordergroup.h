#pragma once

#include "core/calendar/clock.h"
#include "core/orderdesk/deskvalues.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

namespace jangbu {

/// Takes the orders of several devices of one store in one transaction, in the order of the list,
/// each whole or not at all: the rules are PlaceOrder's. A key that is known gets its answer before
/// anything else is looked at; only an order that is taken binds its key.
class PlaceOrderGroup final {
public:
    PlaceOrderGroup(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    using Answers = QList<Result<TakenOrder>>;
    /// One answer for each order; an error of storage refuses all of them. NOT_PAIRED, KEY_REUSED,
    /// TOO_FAST, VALUE_INVALID and the errors of PlaceOrder.
    Result<Answers> run(const Store& store, const QList<OrderRequest>& orders);

    /// Forgets keys that are more than two days old.
    Done forgetOldKeys(const Store& store);

private:
    class Attempt;

    struct KnownSize {
        qint64 version = 0;
        qint64 lineCount = 0;
    };

    Result<IdRange> idsFor(const Store& store, qint64 count);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
    QHash<StoreId, IdRange> m_blocks;
    /// Lines of trades that grew here last, by the version that they had then.
    QHash<TradeId, KnownSize> m_sizes;
};

/// SHA-256 of what is ordered: lines of one product counted together, in the order of products.
QString linesHash(const QList<AskedLine>& lines);

} // namespace jangbu
