#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/menu/product.h"
#include "core/result.h"
#include "core/storage/idallocator.h"
#include "core/trade/traderepository.h"

#include <map>

namespace jangbu {

/// One product of an order, by its id.
struct WantedLine {
    ProductId product;
    qint64 quantity = 1;
    Money discount {};
};

/// VALUE_INVALID for no lines or a quantity outside 1 … 10,000,000, AMOUNT_TOO_LARGE for more lines
/// than a trade may have, AMOUNT_INVALID for a negative discount. Needs no look into the books.
Done checkWanted(const Currency& currency, const QList<WantedLine>& wanted);

/// An order that is taken: its lines and what they come to.
struct DecidedOrder {
    OrderId order;
    QList<LedgerLine> lines {};
    Money amount {};
};

/// Decides orders in memory, one after the other, on products and trades as one transaction sees
/// them. The only place with the rules of an order; the conditions of the UPDATEs that follow it
/// guard them against whatever passes by.
class OrderDecision final {
public:
    explicit OrderDecision(const Currency& currency)
        : m_currency(currency)
    {
    }

    /// A product of the store as it is now, deleted or not.
    void offer(const Product& product) { m_products.insert_or_assign(product.id, product); }

    /// Whole or not at all: takes the order out of the stock that is left for the next one and adds
    /// it to the trade. PRODUCT_NOT_FOUND, PRODUCT_SOLD_OUT, OUT_OF_STOCK with the product and what
    /// is left, AMOUNT_TOO_LARGE, AMOUNT_INVALID; the first that applies to any line, in this
    /// order.
    Result<DecidedOrder> decide(const QList<WantedLine>& wanted, TradeSize& trade, IdRange& ids);

    /// What the orders so far took, by product.
    const std::map<ProductId, qint64>& taken() const { return m_taken; }

private:
    Done checkProducts(const QList<WantedLine>& wanted) const;
    Done checkStock(const std::map<ProductId, qint64>& quantities) const;
    Result<DecidedOrder> addUp(const QList<WantedLine>& wanted, const TradeSize& trade,
                               IdRange& ids) const;

    Currency m_currency;
    std::map<ProductId, Product> m_products;
    std::map<ProductId, qint64> m_taken;
};

} // namespace jangbu
