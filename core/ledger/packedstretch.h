#pragma once

#include "core/calendar/window.h"
#include "core/ledger/monthrollup.h"
#include "core/result.h"

#include <utility>
#include <vector>

namespace jangbu {

class Database;

/// What has to change in the rollups of products of one store for a stretch of packed days, so
/// that they say what the packs say. Read without holding anything; it is true as long as none of
/// its days has moved, which who writes it looks at (see PackedRollups).
struct PackedStretch {
    using Row = std::pair<RollupDeltas::ProductKey, RollupDeltas::ProductSum>;
    struct Day {
        BusinessDate date;
        qint64 moves = 0;
    };

    StoreId store;
    Window dates;
    std::vector<Day> days {}; ///< Whose packs count; ascending. All others are not looked at.
    std::vector<Row> put {}; ///< Missing or wrong, by key.
    std::vector<RollupDeltas::ProductKey> gone {}; ///< Of nothing that the packs hold.
    std::vector<MonthRollup> months {}; ///< All of whose days are packed.
    qint64 lines = 0;
};

/// Reads one, on one connection and one state of the books. Days on which several imports and the
/// tills meet are left out, since packs do not say which line came from where. PACK_DAMAGED,
/// AMOUNT_TOO_LARGE.
Result<PackedStretch> readPackedStretch(Database& database, StoreId store, const Window& dates);

/// Writes it inside the caller's transaction, which holds the days. False, and nothing written,
/// where a day has moved since.
Result<bool> writePackedStretch(Database& database, const PackedStretch& stretch);

} // namespace jangbu
