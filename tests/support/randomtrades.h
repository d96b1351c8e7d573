#pragma once

#include "core/calendar/window.h"
#include "tests/support/shopsales.h"

#include <QRandomGenerator>

namespace jangbu::test {

/// Sells and refunds at random in a window of days, the same for the same seed, in every way there
/// is: split payments, discounts, prices from 0 to the largest, tax-free lines, a card whose rate
/// nobody knows.
class RandomTrades final {
public:
    RandomTrades(Database& database, SmallShop& shop, const Window& days, quint32 seed);

    void run(int tradeCount);

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    qint64 upTo(qint64 most)
    {
        return static_cast<qint64>(m_random.generate64() >> 1) % (most + 1);
    }
    Instant momentFrom(Instant earliest);
    QList<OrderedProduct> lines();
    PaymentWay way();
    void runOne();
    void pay(TradeId trade, Instant paidAt);
    void refund(TradeId id, Instant paidAt);

    ShopSales m_till;
    QRandomGenerator m_random;
    Instant m_start;
    Instant m_end;
};

} // namespace jangbu::test
