#pragma once

#include "core/settlement/settlementwindow.h"

namespace jangbu {

class Database;

/// `settle`: records that settlements were run. Running twice is running once; what a settlement
/// comes to is computed from the books whenever it is shown.
class RunSettlement final {
public:
    RunSettlement(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// START_INVALID, SETTLEMENT_DAY_MISMATCH.
    Result<SettledWindow> run(const Store& store, Term term, BusinessDate start);
    /// The same inside the caller's transaction.
    Result<SettledWindow> record(const Store& store, Term term, BusinessDate start);
    /// Of all stores, or of none. Stores whose settlement month does not start then are skipped.
    /// START_INVALID.
    Result<SettledStores> runAll(Term term, BusinessDate start);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
