#include "core/trade/orderdecision.h"

#include "core/trade/orderdraft.h"
#include "core/trade/tradelimits.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Done checkLineCount(qsizetype lines)
{
    if (lines < 1)
        return Error { ErrorCode::ValueInvalid, { u"lines"_s, u"0"_s, u"1…10000"_s } };
    if (lines > maxTradeLines)
        return Error { ErrorCode::AmountTooLarge, { QString::number(lines) } };
    return done;
}

Done checkQuantity(qint64 quantity)
{
    if (quantity >= 1 && quantity <= maxLineQuantity)
        return done;
    return Error { ErrorCode::ValueInvalid,
                   { u"quantity"_s, QString::number(quantity), u"1…%1"_s.arg(maxLineQuantity) } };
}

Done checkDiscount(const Currency& currency, Money discount)
{
    if (!discount.isNegative())
        return done;
    return Error { ErrorCode::AmountInvalid, { currency.toDecimal(discount), u"≥ 0"_s } };
}

Result<DecidedOrder> OrderDecision::decide(const QList<WantedLine>& wanted, TradeSize& trade,
                                           IdRange& ids)
{
    JANGBU_TRY(checkProducts(wanted));
    std::map<ProductId, qint64> quantities;
    for (const WantedLine& line : wanted)
        quantities[line.product] += line.quantity;
    JANGBU_TRY(checkStock(quantities));
    JANGBU_TRY_ASSIGN(DecidedOrder decided, addUp(wanted, trade, ids));
    for (const auto& [product, quantity] : quantities) {
        m_products.at(product).stock -= quantity;
        m_taken[product] += quantity;
    }
    trade.amount += decided.amount;
    trade.lineCount += decided.lines.size();
    return decided;
}

Done OrderDecision::checkProducts(const QList<WantedLine>& wanted) const
{
    for (const WantedLine& line : wanted) {
        const auto found = m_products.find(line.product);
        if (found == m_products.cend())
            return Error { ErrorCode::ProductNotFound, { QString::number(line.product.value()) } };
        if (found->second.deletedAtUtc)
            return Error { ErrorCode::ProductNotFound, { found->second.name } };
    }
    for (const WantedLine& line : wanted) {
        if (const Product& product = m_products.at(line.product); product.soldOut)
            return Error { ErrorCode::ProductSoldOut, { product.name } };
    }
    return done;
}

Done OrderDecision::checkStock(const std::map<ProductId, qint64>& quantities) const
{
    for (const auto& [id, quantity] : quantities) {
        if (const Product& product = m_products.at(id); product.stock < quantity)
            return Error { ErrorCode::OutOfStock,
                           { product.name, QString::number(product.stock) } };
    }
    return done;
}

/// Works out the amounts and keeps the limits of the trade.
Result<DecidedOrder> OrderDecision::addUp(const QList<WantedLine>& wanted, const TradeSize& trade,
                                          IdRange& ids) const
{
    DecidedOrder decided { .order = ids.next<OrderId>() };
    for (const WantedLine& line : wanted) {
        const Product& product = m_products.at(line.product);
        JANGBU_TRY_ASSIGN(const Money amount,
                          lineAmount(m_currency, product.price, line.quantity, line.discount));
        decided.amount += amount;
        const Money total = trade.amount + decided.amount;
        if (total > maxTradeAmount)
            return Error { ErrorCode::AmountTooLarge, { m_currency.toDecimal(total) } };
        decided.lines.append({
            .id = ids.next<LineId>(),
            .order = decided.order,
            .product = product.id,
            .productName = product.name,
            .category = product.category,
            .taxFree = product.taxFree,
            .unitPrice = product.price,
            .quantity = line.quantity,
            .discount = line.discount,
            .amount = amount,
        });
    }
    const qint64 lineCount = trade.lineCount + decided.lines.size();
    if (lineCount > maxTradeLines)
        return Error { ErrorCode::AmountTooLarge, { QString::number(lineCount) } };
    return decided;
}

} // namespace jangbu
