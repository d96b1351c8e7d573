#include "tests/support/randomtrades.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

RandomTrades::RandomTrades(Database& database, SmallShop& shop, const Window& days, quint32 seed)
    : m_till(database, shop)
    , m_random(seed)
    , m_start(m_till.at(days.start.toIso() + u"T00:00"_s))
    , m_end(m_till.at(days.end.toIso() + u"T00:00"_s))
{
    shop.add(u"물"_s, u"DRINK"_s, 0);
    shop.add(u"금"_s, u"SUB_MENU"_s, 9'999'999, maxStock, true);
    shop.add(u"껌"_s, u"가판"_s, 7);
}

void RandomTrades::run(int tradeCount)
{
    for (int trade = 0; trade < tradeCount; ++trade)
        runOne();
}

void RandomTrades::runOne()
{
    const Instant paidAt = momentFrom(m_start);
    const TradeId trade = m_till.order(lines());
    pay(trade, paidAt);
    for (int refunds = below(3); refunds > 0; --refunds)
        refund(trade, paidAt);
}

Instant RandomTrades::momentFrom(Instant earliest)
{
    return earliest.plusMs(upTo(m_end.ms() - 1 - earliest.ms()));
}

QList<OrderedProduct> RandomTrades::lines()
{
    static const QList<std::pair<QString, qint64>> menu {
        { u"김치찌개"_s, 9000 }, { u"비빔밥"_s, 8000 },  { u"쌀"_s, 3000 }, { u"콜라"_s, 2000 },
        { u"물"_s, 0 },          { u"금"_s, 9'999'999 }, { u"껌"_s, 7 },
    };
    QList<OrderedProduct> products;
    for (int count = 1 + below(4); count > 0; --count) {
        const auto& [name, price] = menu[below(static_cast<int>(menu.size()))];
        const qint64 quantity = 1 + upTo(8);
        const qint64 discount = below(3) == 0 ? upTo(price * quantity) : 0;
        products.append({ name, quantity, Money::ofMinor(discount) });
    }
    return products;
}

PaymentWay RandomTrades::way()
{
    static const QList<PaymentWay> ways { ShopSales::cash(),
                                          ShopSales::card(u"K"_s),
                                          ShopSales::card(u"H"_s, CardKind::Debit),
                                          ShopSales::card(u"S"_s),
                                          ShopSales::card(u"모르는 카드"_s),
                                          ShopSales::other(u"상품권"_s) };
    return ways[below(static_cast<int>(ways.size()))];
}

void RandomTrades::pay(TradeId trade, Instant paidAt)
{
    Money left = m_till.trade(trade).amount;
    for (int parts = below(3); parts > 0 && left.minor() > 1; --parts) {
        const Money part = Money::ofMinor(1 + upTo(left.minor() - 2));
        m_till.pay(trade, way(), paidAt, part);
        left -= part;
    }
    m_till.pay(trade, way(), paidAt);
}

void RandomTrades::refund(TradeId id, Instant paidAt)
{
    const LedgerTrade trade = m_till.trade(id);
    RefundRequest request;
    for (const LedgerLine& line : trade.lines) {
        if (line.refundedQuantity < line.quantity)
            request.pieces.append({ line.id, 1 + upTo(line.quantity - line.refundedQuantity - 1) });
    }
    if (!request.pieces.isEmpty())
        m_till.refund(id, momentFrom(paidAt), request);
}

} // namespace jangbu::test
