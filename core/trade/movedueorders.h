#pragma once

#include "core/trade/changeorder.h"
#include "core/trade/orderrepository.h"

namespace jangbu {

/// Moves take-out and delivery orders on whose next state is due. To be run every few seconds, in
/// one program or several; what was due while none ran is made up for, each step at its own moment.
class MoveDueOrders final {
public:
    MoveDueOrders(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
        , m_changeOrder(database, ids, clock)
    {
    }

    /// How many steps were made.
    Result<qint64> run();

    Result<QList<DueTime>> times(const Store& store) const;
    /// Holds for orders that enter the state from now on. VALUE_INVALID for a state that no such
    /// order leaves by itself, or a time outside its limits.
    Done setTime(const Store& store, const DueTime& time);
    Done removeTime(const Store& store, Serving serving, OrderState from);

private:
    Done moveOne(const DueOrder& due);

    Database& m_database;
    const Clock& m_clock;
    ChangeOrder m_changeOrder;
};

} // namespace jangbu
