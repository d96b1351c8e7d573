#pragma once

#include "core/trade/orderrepository.h"

namespace jangbu {

struct Store;

/// Keeps an eye on orders that outlive their trade: which wait for people, and which the clock
/// moves on and when. Inside the caller's transaction.
class OrderWatch final {
public:
    explicit OrderWatch(Database& database)
        : m_database(database)
    {
    }

    /// An order that is placed now.
    Done begin(const Store& store, TradeId trade, const LedgerOrder& order);
    /// An order that went to another state at `at`; `order` is as it is now.
    Done follow(const Store& store, TradeId trade, const LedgerOrder& order, Instant at);

private:
    Database& m_database;
};

/// When an order that went to a state at `at` is due to go on.
Instant dueMoment(const Store& store, const DueTime& time, Instant at);

} // namespace jangbu
