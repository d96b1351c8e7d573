#pragma once

#include "core/result.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/statement.h"
#include "core/store/store.h"

namespace jangbu {

/// `settlement show` and `settlement list`.
class ShowSettlement final {
public:
    explicit ShowSettlement(Database& database)
        : m_database(database)
    {
    }

    /// A closed statement as it was stored, else what the books say now. START_INVALID,
    /// SETTLEMENT_DAY_MISMATCH.
    Result<Statement> run(const Store& store, Term term, BusinessDate start);
    /// Those that were run, by term and start. One that is open, and whose window is none any more
    /// because the settlement day was changed, is left out.
    Result<QList<SettlementRecord>> list(const Store& store);

private:
    Result<Statement> computed(const Store& store, Term term, BusinessDate start, bool wasRun);

    Database& m_database;
};

} // namespace jangbu
