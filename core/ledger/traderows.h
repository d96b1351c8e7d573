#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

#include <QList>

namespace jangbu {

class Database;
class Row;
struct Bind;

/// The columns of `trade` that tradeHeadFrom() reads, in its order.
QString tradeHeadColumns();
/// Nothing when the row makes no sense.
std::optional<LedgerTrade> tradeHeadFrom(const Row& row);

/// Reads the orders, lines, parts and refunds of trades of one store, for the reader of the
/// ledger. `visibleRefunds` is a condition on `r` that hides refunds of unfinished imports.
Done fillTrades(Database& database, StoreId store, const QString& visibleRefunds,
                QList<LedgerTrade>& trades);

/// Refunds that a condition on `r` selects, by id, with their lines and parts. The values of its
/// places and `:store` stand in `binds`.
Result<QList<LedgerRefund>> refundsWhere(Database& database, const QString& condition,
                                         const QList<Bind>& binds);

} // namespace jangbu
