#pragma once

#include "core/ledger/businessdays.h"
#include "core/ledger/seal.h"
#include "core/ledger/sealdigest.h"
#include "core/menu/menunames.h"
#include "core/settlement/rawsums.h"
#include "core/settlement/settlementrepository.h"
#include "core/settlement/verifyreport.h"

#include <QHash>

#include <map>

namespace jangbu {

/// What a store has closed, as the books hold it.
struct ClosedBooks {
    QList<BusinessDay> days;
    QList<SettlementRecord> settlements;
    QList<Seal> seals;
    MenuNames names;
    QHash<ProductId, QStringList> pastNames; ///< Every name that each product has had.
};

/// Recomputes closed statements and seals from the raw rows: for VerifyBooks.
class ClosingChecks final {
public:
    ClosingChecks(StoreComparison& comparison, const Store& store, const StoreSettings& settings,
                  const ClosedBooks& closed)
        : m_comparison(comparison)
        , m_store(store)
        , m_settings(settings)
        , m_closed(closed)
    {
    }

    /// That a day which is closed has its statement and its seal, of the same moment, and that
    /// nothing else has.
    void checkDays();
    Done checkStatements(const RawSums& sums);
    /// `step` is asked before each seal; its error ends the work.
    Done checkSeals(SealDigest& digest, const std::function<Done()>& step);

private:
    void checkRecord(const SettlementRecord& record, const Statement& statement);
    void checkNames(const Statement& statement);
    void checkHead(const Statement& statement);

    StoreComparison& m_comparison;
    const Store& m_store;
    const StoreSettings& m_settings;
    const ClosedBooks& m_closed;
};

} // namespace jangbu
