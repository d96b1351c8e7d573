#pragma once

#include "core/calendar/clock.h"
#include "core/device/devicerepository.h"
#include "core/store/store.h"

namespace jangbu {

/// Takes a table away. A tablet that stands on it could order no more, and yet count as paired, so
/// it is taken out of use with the table; who wants to keep it moves it to another table first.
class RemoveTable final {
public:
    RemoveTable(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The tablets that stand on a table, those that wait for their code too.
    Result<QList<Device>> devicesOn(const Store& store, TableId table) const;
    /// Gives the tablets that were revoked with it. TABLE_NOT_FOUND, TABLE_IN_USE.
    Result<QList<Device>> run(const Store& store, TableId table);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
