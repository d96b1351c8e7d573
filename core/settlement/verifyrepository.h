#pragma once

#include "core/settlement/rawsums.h"

#include <QHash>
#include <QSet>

namespace jangbu {

class Database;

/// Reads rows as they stand, for VerifyBooks only: everything else asks the ledger and the rollups.
/// A key that makes no sense is read like any other.
class VerifyRepository final {
public:
    explicit VerifyRepository(Database& database)
        : m_database(database)
    {
    }

    /// Without rows of imports that are not finished.
    Result<RawSums::Products> productDays(StoreId store, const Window& dates) const;
    Result<RawSums::Methods> methodDays(StoreId store, const Window& dates) const;
    /// The months whose rollup is in use, by their first days; and its rows, with that day for a
    /// date and without an import.
    Result<QSet<qint64>> monthsInUse(StoreId store) const;
    Result<RawSums::Products> productMonths(StoreId store) const;
    Result<RawSums::Methods> methodMonths(StoreId store) const;
    /// Nothing where the hours still have to be made anew, as RebuildRollups::completeHours() does.
    Result<std::optional<RawSums::Hours>> hourDays(StoreId store, const Window& dates) const;
    /// Which trade each table has open: table to trade.
    Result<QHash<qint64, qint64>> openTrades(StoreId store) const;
    /// Settlements and seals of stores that are none: `settlement 17`.
    Result<QStringList> strangers() const;
    /// Imports that are finished.
    Result<QSet<qint64>> imports() const;

private:
    Database& m_database;
};

} // namespace jangbu
