#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importprogress.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class SampleYear;

/// Makes a store to look around in: the sample restaurant with a year of sales up to now, tables
/// with open trades, and a menu on which a few things run out.
class MakeSampleStore final {
public:
    MakeSampleStore(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// VALUE_INVALID, NAME_INVALID, STORE_EXISTS; CANCELLED, which leaves nothing.
    Result<Store> run(NewStore store, ImportProgress& progress);

private:
    Result<Store> bringIn(const SampleYear& year, const NewStore& terms, ImportProgress& progress,
                          QList<ImportId>& imports);
    Done closeEarlier(const Store& store);
    Done furnish(const Store& store);
    Done seatGuests(const Store& store);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
