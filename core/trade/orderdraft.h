#pragma once

#include "core/trade/placeorder.h"

namespace jangbu {

/// A product of an order that is being put together.
struct DraftLine {
    Product product;
    qint64 quantity = 1;
    Money discount {};
    Money amount {}; ///< price × quantity − discount
};

/// An order before it is placed: what it comes to, and what of it there is no stock for. PlaceOrder
/// decides again by what holds then.
class OrderDraft final {
public:
    explicit OrderDraft(const Currency& currency)
        : m_currency(currency)
    {
    }

    const QList<DraftLine>& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    Money total() const { return m_total; }
    qint64 pieces() const;
    qint64 quantityOf(ProductId product) const;
    QList<OrderedProduct> products() const;

    /// One more of a product. PRODUCT_SOLD_OUT, OUT_OF_STOCK, AMOUNT_TOO_LARGE.
    Done add(const Product& product);
    /// None takes the line out. VALUE_INVALID, OUT_OF_STOCK, AMOUNT_TOO_LARGE; AMOUNT_INVALID where
    /// the discount would be more than the line.
    Done setQuantity(ProductId product, qint64 quantity);
    /// AMOUNT_INVALID.
    Done setDiscount(ProductId product, Money discount);
    void clear();

private:
    Done put(const DraftLine& line);
    qsizetype indexOf(ProductId product) const;
    Money totalWith(const DraftLine& line) const;

    Currency m_currency;
    QList<DraftLine> m_lines;
    Money m_total;
};

/// The amount of a line of an order. AMOUNT_TOO_LARGE, AMOUNT_INVALID (the discount).
Result<Money> lineAmount(const Currency& currency, Money unitPrice, qint64 quantity,
                         Money discount);

} // namespace jangbu
