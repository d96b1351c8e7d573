#pragma once

#include "core/device/device.h"
#include "core/menu/product.h"
#include "core/orderdesk/deskvalues.h"
#include "core/trade/traderepository.h"

#include <QHash>

#include <map>

namespace jangbu {

/// What was answered to a key.
struct KnownAnswer {
    DeviceId asker;
    QString linesHash {};
    TakenOrder order;
};

/// Where the bearer of a valid token sits.
struct Seat {
    TableId table;
    QString tableName {};
};

/// A trade that grows by the orders of a group.
struct GrownTrade {
    TradeSize held; ///< As it was read.
    Money added {};
};

/// Reads and writes what a group of orders needs, each kind with one statement for all of them
/// (some, where a group is very large). Runs inside the caller's transaction; the rows that orders
/// change are held in the order of their ids.
class OrderGroupRepository final {
public:
    explicit OrderGroupRepository(Database& database)
        : m_database(database)
    {
    }

    /// By key; one key may have been used by several askers.
    Result<QMultiHash<QString, KnownAnswer>> answersTo(StoreId store,
                                                       const QStringList& keys) const;
    /// Of those askers whose token holds at this moment. Guests from before `guestsFrom` are none.
    Result<QHash<DeviceId, Seat>> seatsOf(StoreId store, const QList<DeviceId>& askers,
                                          Instant guestsFrom) const;
    /// The open trades of tables, held; without their lines' count.
    Result<QHash<TableId, TradeSize>> holdOpenTrades(StoreId store,
                                                     const QList<TableId>& tables) const;
    Result<QHash<TradeId, qint64>> lineCounts(StoreId store, const QList<TradeId>& trades) const;
    /// Deleted ones too, held.
    Result<QList<Product>> holdProducts(StoreId store, const QList<ProductId>& products) const;

    /// STORAGE_BUSY where a product's stock, or a trade, is not what was held.
    Done takeStock(StoreId store, const std::map<ProductId, qint64>& quantities);
    Done growTrades(StoreId store, const QList<GrownTrade>& trades);
    /// Answers from before `before`.
    Done forgetAnswers(StoreId store, Instant before);

private:
    Database& m_database;
};

} // namespace jangbu
