#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/payment/refundplan.h"
#include "core/trade/placeorder.h"
#include "tests/support/smallshop.h"

namespace jangbu::test {

/// Sells and refunds in a shop with the program's own use cases. What is refused stops the test.
class ShopSales final {
public:
    ShopSales(Database& database, SmallShop& shop)
        : m_database(database)
        , m_shop(shop)
    {
    }

    static PaymentWay cash() { return {}; }
    static PaymentWay card(const QString& company, CardKind kind = CardKind::Credit)
    {
        return { PaymentMethod::Card, company, kind };
    }
    static PaymentWay other(const QString& name) { return { PaymentMethod::Other, name }; }

    /// The moment of a wall-clock reading such as `2026-11-21T18:30` in the shop.
    Instant at(const QString& local) const;

    /// Opens a trade at a table of its own.
    TradeId order(const QList<OrderedProduct>& products);
    /// Without an amount all that is left.
    void pay(TradeId trade, const PaymentWay& way, Instant at,
             std::optional<Money> amount = std::nullopt);
    TradeId sell(const QList<OrderedProduct>& products, const PaymentWay& way, Instant at);
    /// Without a request all that is left.
    LedgerRefund refund(TradeId trade, Instant at, const RefundRequest& request = {});
    LedgerTrade trade(TradeId id) const;

private:
    Database& m_database;
    SmallShop& m_shop;
    int m_tables = 0;
};

} // namespace jangbu::test
