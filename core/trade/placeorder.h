#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/ledgertrade.h"
#include "core/menu/product.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <variant>

namespace jangbu {

struct DecidedOrder;
struct TradeSize;

/// One line of an order as it is asked for: a product by its name or its id.
struct OrderedProduct {
    std::variant<QString, ProductId> product;
    qint64 quantity = 1;
    Money discount {};
};

struct PlacedOrder {
    OrderId order;
    TradeId trade;
    Money amount; ///< Of this order.
    Money tradeAmount; ///< Of the whole trade with it.
};

/// Takes an order: opens a trade of the table or adds to the one that is open. Whole or not at
/// all, together with the stock. A table that is named for the first time is made.
class PlaceOrder final {
public:
    PlaceOrder(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// VALUE_INVALID, NAME_INVALID, PRODUCT_NOT_FOUND, PRODUCT_SOLD_OUT, OUT_OF_STOCK,
    /// AMOUNT_TOO_LARGE, AMOUNT_INVALID (a discount).
    Result<PlacedOrder> run(const Store& store, const QString& tableName,
                            const QList<OrderedProduct>& products,
                            OrderState initial = OrderState::Accepted);

    /// The same as a trade of its own, on the next number of the day under `word`: `포장 12`.
    /// Two programs that do so at once get two numbers.
    Result<PlacedOrder> runAtCounter(const Store& store, const QString& word,
                                     const QList<OrderedProduct>& products,
                                     OrderState initial = OrderState::Accepted);

private:
    struct Attempt;
    enum class Place { Table, NextNumber };

    Result<PlacedOrder> order(const Store& store, const QString& name, Place where,
                              const QList<OrderedProduct>& products, OrderState initial);

    Result<PlacedOrder> place(Attempt& attempt);
    Done resolve(Attempt& attempt) const;
    Result<TableId> tableFor(Attempt& attempt);
    Result<TradeSize> tradeFor(Attempt& attempt);
    Done note(const Attempt& attempt, TradeId trade, const DecidedOrder& decided);
    Done write(const Attempt& attempt, const TradeSize& trade, const DecidedOrder& decided);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
