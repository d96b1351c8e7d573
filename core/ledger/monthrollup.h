#pragma once

#include "core/calendar/businessdate.h"
#include "core/ledger/rollups.h"
#include "core/packs/packedsums.h"
#include "core/storage/bulkinsert.h"

#include <map>

namespace jangbu {

/// The sums of a calendar month of one store.
struct MonthRollup {
    using Way = std::pair<qint64, QString>; ///< Method and label.

    StoreId store;
    BusinessDate first;
    qint64 moves = 0; ///< Of all its days before they were read.
    std::vector<PackedSums::Sum> products {};
    std::map<Way, RollupDeltas::MethodSum> methods {};
};

/// The ways of payment of the month, from the daily rollup without what is hidden.
Result<std::map<MonthRollup::Way, RollupDeltas::MethodSum>>
readMethodsOfMonth(Database& database, StoreId store, BusinessDate first, const QString& hiding);

/// Puts months in the place of those that are there. Lives inside one try of one transaction.
class MonthRollupWriter final {
public:
    explicit MonthRollupWriter(Database& database);

    Done add(const MonthRollup& month);
    Done forget(StoreId store, BusinessDate first);
    Done flush();

private:
    Database& m_database;
    BulkInsert m_months;
    BulkInsert m_products;
    BulkInsert m_methods;
};

} // namespace jangbu
