#pragma once

#include "core/orderdesk/deskvalues.h"
#include "core/result.h"

#include <functional>
#include <memory>
#include <optional>

namespace jangbu {

/// What the server asks of the books. No function waits for them; callbacks are called on the
/// server's thread, once each, after what they speak of is in the books.
class DeskBooks {
public:
    template <typename Value> using Then = std::function<void(Value)>;

    virtual ~DeskBooks() = default;

    virtual std::optional<DeskAsker> askerOf(const QString& token) const = 0;
    virtual std::shared_ptr<const DeskMenu> menu(StoreId store) const = 0;
    virtual qint64 tradeVersion(StoreId store, TableId table) const = 0;
    virtual bool areThere() const = 0;

    virtual void askTrade(StoreId store, TableId table, Then<Result<std::optional<DeskTrade>>> then)
        = 0;
    /// These four are false when too much waits already; `then` is not called then.
    virtual bool order(OrderRequest request, Then<Result<TakenOrder>> then) = 0;
    virtual bool cancel(DeskAsker asker, OrderId order, Then<Done> then) = 0;
    virtual bool pairByCode(QString code, Then<Result<PairedAsker>> then) = 0;
    virtual bool pairByTable(QString tableKey, Then<Result<PairedAsker>> then) = 0;
    virtual void noteSeen(const DeskAsker& asker) = 0;
};

} // namespace jangbu
