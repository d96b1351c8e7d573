#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>

namespace jangbu {

class Database;

/// A trade that is open on a table, as far as its changes can be told by it.
struct SeenTrade {
    TradeId trade;
    qint64 version = 0;

    friend bool operator==(const SeenTrade&, const SeenTrade&) = default;
};

using SeenTable = std::pair<StoreId, TableId>;

/// Reads what tells whether anything has changed.
class DeskSightRepository final {
public:
    explicit DeskSightRepository(Database& database)
        : m_database(database)
    {
    }

    /// Another number after each commit of another connection; nothing on a server, which has no
    /// such number.
    Result<std::optional<qint64>> commitCount() const;
    /// The open trades of all stores.
    Result<QHash<SeenTable, SeenTrade>> openTrades() const;

private:
    Database& m_database;
};

} // namespace jangbu
