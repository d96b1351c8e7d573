#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/settlement/verifyreport.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace jangbu {

/// What must hold in every trade, whatever the sums say: for VerifyBooks.
class TradeChecks final {
public:
    /// `openTrades`: the trade that each table has open. `imports`: those that are finished.
    TradeChecks(StoreComparison& comparison, QHash<qint64, qint64> openTrades, QSet<qint64> imports)
        : m_comparison(comparison)
        , m_openTrades(std::move(openTrades))
        , m_imports(std::move(imports))
    {
    }

    void check(const LedgerTrade& trade);
    /// What can be said only after the last trade: receipts that stand twice, and tables whose
    /// open trade is none.
    void finish();

private:
    void checkState(const LedgerTrade& trade);
    void checkLines(const LedgerTrade& trade);
    void checkParts(const LedgerTrade& trade);
    void checkRefund(const LedgerTrade& trade, const LedgerRefund& refund);
    void checkTable(const LedgerTrade& trade);
    void checkImport(const LedgerTrade& trade, std::optional<ImportId> importedBy);

    StoreComparison& m_comparison;
    QHash<qint64, qint64> m_openTrades;
    QSet<qint64> m_imports;
    std::map<BusinessDate, std::vector<qint64>> m_receipts;
};

} // namespace jangbu
