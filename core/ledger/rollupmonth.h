#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>

#include <vector>

namespace jangbu {

class Database;

/// Sums what each product sold in a calendar month, and how was paid, for one store or for a whole
/// chain: lines from the packs of its days, all else from the daily rollups. Statistics and
/// settlements over whole months then read a row for each product and not one for each day too.
///
/// Nothing is locked meanwhile: a sum is kept with the number of moves that the days had before
/// they were read, and is not used any more once a day has moved.
class RollUpMonth final {
public:
    struct Request {
        BusinessDate month; ///< Its first day.
        QList<StoreId> stores {}; ///< None: all.
    };
    struct Made {
        qint64 stores = 0; ///< That had any day in the month.
        qint64 rows = 0;
        qint64 packedLines = 0;
    };

    explicit RollUpMonth(Database& database)
        : m_database(database)
    {
    }

    /// START_INVALID where it is no first day of a month; PACK_DAMAGED, AMOUNT_TOO_LARGE. All of it
    /// or nothing.
    Result<Made> run(const Request& request);
    /// The same inside the caller's transaction.
    Result<Made> runWithin(const Request& request);

private:
    struct OfStore;

    Result<QList<StoreId>> allStores();
    Result<std::vector<OfStore>> read(const Request& request);
    Done write(const std::vector<OfStore>& stores);
    static Made madeOf(const std::vector<OfStore>& stores);

    Database& m_database;
};

} // namespace jangbu
