#pragma once

#include "core/calendar/window.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// What a table brought: its name of the moment of the trade, which may be gone by now.
struct TableSales {
    QString table;
    qint64 trades = 0;
    Money amount {}; ///< Net of refunds, which stand by their own dates.
    qint64 stayMs = 0; ///< From opening to payment, of all trades together.

    /// Floored; 0 where nothing was paid.
    Money averageTrade() const;
    qint64 averageStayMs() const { return trades == 0 ? 0 : stayMs / trades; }
};

/// What each table brought in a window, the largest amount first, ties by name in code-point order.
/// Trades at no table stand under an empty name.
class SalesByTable final {
public:
    explicit SalesByTable(Database& database)
        : m_database(database)
    {
    }

    /// AMOUNT_TOO_LARGE.
    Result<QList<TableSales>> run(const Store& store, const Window& window);

private:
    Database& m_database;
};

} // namespace jangbu
