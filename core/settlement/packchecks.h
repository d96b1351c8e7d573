#pragma once

#include "core/ledger/ledgerreader.h"
#include "core/settlement/verifyreport.h"
#include "core/store/store.h"

#include <functional>

namespace jangbu {

/// `verify` of packs: each is read whole and parsed, and those that are read in the place of rows
/// are compared with them, or with the receipts where the rows are gone.
class PackChecks final {
public:
    PackChecks(Database& database, const Store& store, StoreComparison& comparison)
        : m_database(database)
        , m_store(store)
        , m_comparison(comparison)
    {
    }

    /// `step` is asked for each day; its error ends the checks.
    Done run(const std::function<Done()>& step);

private:
    Done checkHot(const PackedDay& day, bool isCompared);
    Done checkCold(const PackedDay& day, bool isCompared);
    Done checkTrades(const PackedDay& day, const std::vector<ColdTrade>& packed);

    Database& m_database;
    const Store& m_store;
    StoreComparison& m_comparison;
};

} // namespace jangbu
