#pragma once

#include "core/calendar/instant.h"
#include "core/device/pairdevice.h"
#include "core/ledger/ledgertrade.h"
#include "core/menu/product.h"
#include "core/money/currency.h"

#include <QHash>

#include <memory>

namespace jangbu {

/// A line of an order as a device asks for it.
struct AskedLine {
    ProductId product;
    qint64 quantity = 1; ///< Any number: what is out of range is refused (VALUE_INVALID).
};

/// An order as a device asks for it.
struct OrderRequest {
    DeskAsker asker;
    QString key {}; ///< The Idempotency-Key, as the sender wrote it; 1 … 64 characters.
    QList<AskedLine> lines {};
    /// The sender is over its limit: only a key that is known is answered, else TOO_FAST.
    bool isOverLimit = false;
};

/// What a device is told of its order. The same for every repetition of the key.
struct TakenOrder {
    OrderId order;
    TradeId trade;
    Money amount {}; ///< Of the order.
    Money tradeAmount {}; ///< Of the trade, with it.
    bool repeated = false; ///< The key was known: nothing was ordered now.
};

/// The menu of a store at one moment; never changes once it is given out.
struct DeskMenu {
    StoreId store;
    QString storeName {};
    Currency currency;
    QList<Product> products {}; ///< Living ones in the order of the menu.
    QHash<CategoryId, QString> categories {}; ///< Names.
    qint64 version = 0; ///< Grows with every change of the menu or the stock while the desk runs.
    QByteArray etag {}; ///< Hash of what is shown, in quotation marks: the same after a restart.
};

/// An order of a table's open trade with what it holds.
struct DeskOrder {
    LedgerOrder order;
    Money amount {}; ///< Also of a cancelled one, which the trade's amount does not hold.
    QList<LedgerLine> lines {};
};

struct DeskTrade {
    TradeId id;
    Money amount {}; ///< Without cancelled orders.
    Instant openedAtUtc;
    QList<DeskOrder> orders {}; ///< By id; cancelled ones too.
};

/// What has changed since the last time; sent from the reader's thread.
struct DeskChanges {
    QList<StoreId> menus {}; ///< Stores whose menu or stock has changed.
    QList<std::pair<StoreId, TableId>> tables {}; ///< Whose trade has, or has ended.
    bool askers = false; ///< Devices came, went or moved: ask askerOf() anew for open streams.

    bool isEmpty() const { return menus.isEmpty() && tables.isEmpty() && !askers; }
};

} // namespace jangbu
