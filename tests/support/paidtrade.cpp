#include "tests/support/paidtrade.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

LedgerTrade paidTrade(const QList<SoldLine>& lines, const QList<PaidPart>& parts)
{
    LedgerTrade trade { .id = TradeId(1), .key = u"1"_s, .openedAtUtc = paidAt };
    trade.state = TradeState::Paid;
    trade.paidAtUtc = paidAt;
    trade.businessDate = paidOn;
    trade.orders = { { OrderId(2), paidAt } };
    for (const SoldLine& line : lines) {
        const auto amount = Money::ofMinor(line.unitPrice * line.quantity - line.discount);
        trade.lines.append({ .id = LineId(11 + trade.lines.size()),
                             .order = OrderId(2),
                             .product = ProductId(3),
                             .productName = u"콜라"_s,
                             .category = CategoryId(4),
                             .unitPrice = Money::ofMinor(line.unitPrice),
                             .quantity = line.quantity,
                             .discount = Money::ofMinor(line.discount),
                             .amount = amount });
        trade.amount += amount;
    }
    for (const PaidPart& part : parts) {
        trade.parts.append({ .id = PartId(101 + trade.parts.size()),
                             .takenAtUtc = paidAt,
                             .way = { PaymentMethod::Card, u"K"_s, CardKind::Credit },
                             .amount = Money::ofMinor(part.amount),
                             .fee = Money::ofMinor(part.fee) });
    }
    return trade;
}

LedgerRefund refundFrom(const RefundPlan& plan)
{
    static qint64 serial = 1'000;
    return { .id = RefundId(++serial),
             .trade = TradeId(1),
             .refundedAtUtc = paidAt,
             .businessDate = paidOn,
             .amount = plan.amount,
             .fee = plan.fee,
             .lines = plan.lines,
             .parts = plan.parts };
}

} // namespace jangbu::test
