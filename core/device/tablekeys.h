#pragma once

#include "core/calendar/clock.h"
#include "core/device/devicerepository.h"
#include "core/store/store.h"

namespace jangbu {

/// The keys on the cards of tables, for guests' phones.
class TableKeys final {
public:
    TableKeys(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Of all tables, as people count them; those that had none have one then.
    Result<QList<TableKey>> all(const Store& store);
    /// Cards that were printed before are void; phones that were paired stay until the trade is
    /// paid. TABLE_NOT_FOUND.
    Result<TableKey> renew(const Store& store, TableId table);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
