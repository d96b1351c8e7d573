#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

class Database;

/// What a trade is known by to people.
struct TradeLabel {
    QString tableName {};
    std::optional<qint64> receipt {};
};

/// The labels of some trades of a store, for the rows of a page.
Result<QHash<TradeId, TradeLabel>> tradeLabels(Database& database, StoreId store,
                                               const QList<TradeId>& trades);

} // namespace jangbu
