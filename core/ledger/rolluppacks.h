#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QList>

#include <functional>

namespace jangbu {

class Database;

/// Makes the rollups of products say what the packs say, by day and by month: as many threads read
/// as there are cores, and this one writes only what differs, some years of stores in a
/// transaction.
class RollUpPacks final {
public:
    /// Asked between steps; true ends the work with CANCELLED. What was written stays exact.
    using IsCancelled = std::function<bool()>;

    /// Days that were read from their packs, with the moves that they had.
    using Days = QHash<BusinessDate, qint64>;
    struct Made {
        qint64 lines = 0;
        qint64 written = 0; ///< Rows of days, that were missing, wrong or too many.
        QHash<StoreId, Days> days {};
    };

    explicit RollUpPacks(Database& database)
        : m_database(database)
    {
    }

    /// PACK_DAMAGED, AMOUNT_TOO_LARGE.
    Result<Made> run(const QList<StoreId>& stores, const IsCancelled& isCancelled = {});

private:
    Database& m_database;
};

} // namespace jangbu
