#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/ledger/rolluppacks.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

#include <functional>

namespace jangbu {

class Database;
class RollupDeltas;

/// Makes the rollups of a store anew from the raw rows, and what products sold on packed days from
/// the packs, some days a transaction, so that payments go on meanwhile.
class RebuildRollups final {
public:
    explicit RebuildRollups(Database& database)
        : m_database(database)
    {
    }

    /// Asked between steps; true ends the work with CANCELLED. What was rebuilt stays exact.
    using IsCancelled = std::function<bool()>;
    /// How many days were rebuilt.
    Result<qint64> run(StoreId store, const IsCancelled& isCancelled = {});
    /// Some days of it, inside the caller's transaction.
    Done rebuildDays(const Store& store, const QList<BusinessDate>& dates)
    {
        return rebuild(store, Extent::All, dates, {});
    }
    /// Makes the hours of those stores anew that have none by their own zone: in books that are
    /// older than this rollup, and where a store has moved to another zone.
    Done completeHours(const IsCancelled& isCancelled = {});

private:
    enum class Extent { All, Hours };

    Result<qint64> run(const Store& store, Extent extent, const IsCancelled& isCancelled);
    Result<QList<BusinessDate>> datesOf(StoreId store);
    Result<RollUpPacks::Days> rollUpPacks(StoreId store, const IsCancelled& isCancelled);
    Done rollUpMonths(StoreId store, const QList<BusinessDate>& months);
    Done rebuild(const Store& store, Extent extent, const QList<BusinessDate>& dates,
                 const RollUpPacks::Days& packed);
    Done rebuildProducts(StoreId store, BusinessDate date, RollupDeltas& deltas);
    Done rebuildMoney(StoreId store, BusinessDate date, RollupDeltas& deltas);

    Database& m_database;
};

} // namespace jangbu
