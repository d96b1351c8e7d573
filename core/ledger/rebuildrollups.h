#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>

#include <functional>

namespace jangbu {

class Database;

/// Throws the rollups of a store away and makes them anew from the raw rows, some days a
/// transaction, so that payments go on meanwhile.
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

private:
    Result<QList<BusinessDate>> datesOf(StoreId store);
    Done rebuild(StoreId store, const QList<BusinessDate>& dates);

    Database& m_database;
};

} // namespace jangbu
