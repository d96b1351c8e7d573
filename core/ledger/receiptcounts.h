#pragma once

#include "core/calendar/window.h"
#include "core/id.h"
#include "core/result.h"

namespace jangbu {

class Database;

/// How many trades were paid in a window, and what their receipt numbers say.
struct ReceiptCounts {
    qint64 trades = 0;
    qint64 numbered = 0; ///< Trades with a receipt number; a number stands once on a date.
    qint64 missing = 0; ///< Numbers between the first and the last of each date that no trade has.
    qint64 refunds = 0; ///< Refunds of the window, whenever the sale was.

    friend bool operator==(const ReceiptCounts&, const ReceiptCounts&) = default;
};

Result<ReceiptCounts> countReceipts(Database& database, StoreId store, const Window& dates);

} // namespace jangbu
