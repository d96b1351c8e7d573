#pragma once

#include "core/audit/auditentry.h"
#include "core/calendar/businessdate.h"
#include "core/money/money.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace jangbu {

class Database;

/// What a trade is known by to people, as it is now.
struct LoggedTrade {
    std::optional<BusinessDate> date {}; ///< Stands once it is paid.
    Instant atUtc; ///< When it was paid, else when it was opened.
    QString tableName {};
    std::optional<qint64> receipt {};
    Money amount {};
};

using LoggedTrades = QHash<TradeId, LoggedTrade>;

/// The trade that the entry is about, by its subject.
std::optional<TradeId> tradeOf(const AuditEntry& entry);
/// The trade that the trade of the entry went into.
std::optional<TradeId> tradeJoinedBy(const AuditEntry& entry);
/// The trades of some entries; of those that are in the books no more there is nothing.
Result<LoggedTrades> loggedTrades(Database& database, const QList<AuditEntry>& entries);

} // namespace jangbu
