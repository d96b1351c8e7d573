#pragma once

#include "core/device/changedevices.h"
#include "core/device/pairdevice.h"
#include "core/orderdesk/placeordergroup.h"
#include "tests/support/till.h"

namespace jangbu::test {

/// The tablets of a store and the use cases of its order desk. Functions stop the test where the
/// desk refuses.
class TabletShop final {
public:
    TabletShop(Database& database, const Store& store, const Clock& clock);

    /// A tablet that is paired, on the table of this name.
    DeskAsker tablet(const QString& table);
    /// `count` tablets on the tables 1, 2, 3 …
    QList<DeskAsker> tablets(int count);
    /// A guest's phone at a table that is there already.
    DeskAsker phone(const QString& table);

    /// An order with a key of its own.
    static OrderRequest request(const DeskAsker& asker, const QList<AskedLine>& lines);
    /// One order by itself.
    Result<TakenOrder> order(const OrderRequest& request);

    Database& database;
    const Store& store;
    const Clock& clock;
    IdAllocator ids;
    ChangeDevices changeDevices;
    PairDevice pairDevice;
    PlaceOrderGroup placeOrders;
};

} // namespace jangbu::test
