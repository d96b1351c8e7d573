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

/// VALUE_INVALID for a number of lines or a quantity outside its limits, AMOUNT_TOO_LARGE for more
/// lines than a trade may have.
Done checkLineCount(qsizetype lines);
Done checkQuantity(qint64 quantity);
/// AMOUNT_INVALID where it is negative.
Done checkDiscount(const Currency& currency, Money discount);

/// What can be said of an order without a look into the books; lines have a quantity and a
/// discount.
template <typename Lines> Done checkWanted(const Currency& currency, const Lines& lines)
{
    if (lines.isEmpty())
        return checkLineCount(0);
    for (const auto& line : lines)
        JANGBU_TRY(checkQuantity(line.quantity));
    JANGBU_TRY(checkLineCount(lines.size()));
    for (const auto& line : lines)
        JANGBU_TRY(checkDiscount(currency, line.discount));
    return done;
}

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
