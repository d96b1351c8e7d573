#pragma once

#include "core/calendar/clock.h"
#include "core/packs/packwriter.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Packs business dates that are over: the rows stay, and what reads much reads the packs from
/// then on. Packing changes no answer. A day that moves afterwards (a late entry, an import, an
/// import taken out) is read from its rows again until it is packed anew.
class PackDays final {
public:
    PackDays(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Dates that are over and have no packs that say what their rows say, or none in the store's
    /// present zone; by date.
    Result<QList<BusinessDate>> due(const Store& store);
    enum class Outcome {
        Packed,
        WasPacked, ///< Nothing has moved since.
        NotYet, ///< The day is not over or nothing has moved on it, or an import is not finished.
    };
    /// One transaction, done once however often it is asked.
    Result<Outcome> run(const Store& store, BusinessDate date);
    /// The same inside the caller's transaction.
    Result<Outcome> pack(const Store& store, BusinessDate date);

private:
    Database& m_database;
    const Clock& m_clock;
};

/// A day's packs before they are written, with what went into them.
struct BuiltDay {
    PackedDay day;
    std::vector<HotEntry> sold {};
    std::vector<HotEntry> refunded {};
    std::vector<ColdTrade> trades {}; ///< By id.
};

/// Packs a day in the caller's transaction, which holds back all that could move on it.
class DayPacker final {
public:
    DayPacker(Database& database, const Store& store, BusinessDate date)
        : m_database(database)
        , m_store(store)
        , m_date(date)
    {
    }

    /// Holds the day until the transaction ends; nothing where the books have no such day, or
    /// where an import is not finished and may yet change what counts on it.
    Result<std::optional<PackedDay>> hold();
    /// Reads the day and puts its packs in the place of those that are there. The orders and lines
    /// of an archived day are read from its packs; the pack of each trade stays the same.
    Result<BuiltDay> pack(const PackedDay& held, Instant now);

private:
    Done readSold(BuiltDay& built);
    Done readRefunded(BuiltDay& built);

    Database& m_database;
    const Store& m_store;
    BusinessDate m_date;
};

} // namespace jangbu
