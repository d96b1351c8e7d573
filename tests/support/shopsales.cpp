#include "tests/support/shopsales.h"

#include "core/ledger/ledgerreader.h"
#include "core/payment/refundtrade.h"
#include "core/payment/takepayment.h"
#include "tests/support/outcome.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

Instant ShopSales::at(const QString& local) const
{
    const auto written = parseIsoTime(local.toUtf8());
    JANGBU_CHECK(written.has_value());
    return m_shop.store().time.instantOf(*written).value();
}

TradeId ShopSales::order(const QList<OrderedProduct>& products)
{
    PlaceOrder placeOrder(m_database, m_shop.ids(), m_shop.clock());
    return valueOf(placeOrder.run(m_shop.store(), u"table %1"_s.arg(++m_tables), products)).trade;
}

void ShopSales::pay(TradeId trade, const PaymentWay& way, Instant at, std::optional<Money> amount)
{
    TakePayment takePayment(m_database, m_shop.ids(), m_shop.clock());
    valueOf(takePayment.run(m_shop.store(), trade, way, amount, at));
}

TradeId ShopSales::sell(const QList<OrderedProduct>& products, const PaymentWay& way, Instant at)
{
    const TradeId trade = order(products);
    pay(trade, way, at);
    return trade;
}

LedgerRefund ShopSales::refund(TradeId trade, Instant at, const RefundRequest& request)
{
    RefundTrade refundTrade(m_database, m_shop.ids(), m_shop.clock());
    return valueOf(refundTrade.run(m_shop.store(), trade, request, { .reason = {}, .at = at }));
}

LedgerTrade ShopSales::trade(TradeId id) const
{
    return valueOf(LedgerReader(m_database).find(id)).value();
}

} // namespace jangbu::test
