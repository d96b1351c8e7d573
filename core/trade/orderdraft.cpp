#include "core/trade/orderdraft.h"

#include "core/trade/tradelimits.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

Result<Money> lineAmount(const Currency& currency, Money unitPrice, qint64 quantity, Money discount)
{
    const auto full = checkedProduct(unitPrice, quantity);
    if (!full || *full > maxTradeAmount)
        return Error { ErrorCode::AmountTooLarge, { currency.toDecimal(unitPrice) } };
    if (discount.isNegative() || discount > *full) {
        return Error { ErrorCode::AmountInvalid,
                       { currency.toDecimal(discount), u"0…%1"_s.arg(currency.toDecimal(*full)) } };
    }
    return *full - discount;
}

qint64 OrderDraft::pieces() const
{
    qint64 pieces = 0;
    for (const DraftLine& line : m_lines)
        pieces += line.quantity;
    return pieces;
}

qint64 OrderDraft::quantityOf(ProductId product) const
{
    const qsizetype at = indexOf(product);
    return at < 0 ? 0 : m_lines[at].quantity;
}

QList<OrderedProduct> OrderDraft::products() const
{
    QList<OrderedProduct> products;
    for (const DraftLine& line : m_lines)
        products.append({ line.product.id, line.quantity, line.discount });
    return products;
}

Done OrderDraft::add(const Product& product)
{
    const qsizetype at = indexOf(product.id);
    DraftLine line { .product = product };
    if (at >= 0) {
        line = m_lines[at];
        line.product = product;
        ++line.quantity;
    }
    if (product.soldOut)
        return Error { ErrorCode::ProductSoldOut, { product.name } };
    return put(line);
}

Done OrderDraft::setQuantity(ProductId product, qint64 quantity)
{
    const qsizetype at = indexOf(product);
    JANGBU_CHECK(at >= 0);
    if (quantity < 0 || quantity > maxLineQuantity) {
        return Error { ErrorCode::ValueInvalid,
                       { u"quantity"_s, QString::number(quantity),
                         u"1…%1"_s.arg(maxLineQuantity) } };
    }
    if (quantity == 0) {
        m_total -= m_lines[at].amount;
        m_lines.removeAt(at);
        return done;
    }
    DraftLine line = m_lines[at];
    line.quantity = quantity;
    return put(line);
}

Done OrderDraft::setDiscount(ProductId product, Money discount)
{
    const qsizetype at = indexOf(product);
    JANGBU_CHECK(at >= 0);
    DraftLine line = m_lines[at];
    line.discount = discount;
    return put(line);
}

void OrderDraft::clear()
{
    m_lines.clear();
    m_total = Money();
}

Done OrderDraft::put(const DraftLine& line)
{
    DraftLine checked = line;
    if (line.quantity > line.product.stock) {
        return Error { ErrorCode::OutOfStock,
                       { line.product.name, QString::number(line.product.stock) } };
    }
    JANGBU_TRY_ASSIGN(checked.amount,
                      lineAmount(m_currency, line.product.price, line.quantity, line.discount));
    const Money total = totalWith(checked);
    const qsizetype at = indexOf(line.product.id);
    if (total > maxTradeAmount || (at < 0 && m_lines.size() >= maxTradeLines))
        return Error { ErrorCode::AmountTooLarge, { m_currency.toDecimal(total) } };
    if (at < 0)
        m_lines.append(checked);
    else
        m_lines[at] = checked;
    m_total = total;
    return done;
}

Money OrderDraft::totalWith(const DraftLine& line) const
{
    const qsizetype at = indexOf(line.product.id);
    return m_total - (at < 0 ? Money() : m_lines[at].amount) + line.amount;
}

qsizetype OrderDraft::indexOf(ProductId product) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [product](const auto& line) {
        return line.product.id == product;
    });
    return at == m_lines.cend() ? -1 : at - m_lines.cbegin();
}

} // namespace jangbu
