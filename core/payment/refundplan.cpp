#include "core/payment/refundplan.h"

#include "core/trade/tradelimits.h"

#include <algorithm>
#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct PiecesOfLine {
    qint64 quantity = 0;
    std::optional<Money> amount {};
};
using Pieces = std::map<LineId, PiecesOfLine>;

/// Orders, lines and parts of a trade stand by id.
template <typename Items, typename AnyId> auto* itemWithId(Items& items, AnyId id)
{
    const auto found = std::lower_bound(items.begin(), items.end(), id,
                                        [](const auto& item, AnyId key) { return item.id < key; });
    return found == items.end() || found->id != id ? nullptr : &*found;
}

/// The lines of a cancelled order were never sold.
bool wasSold(const LedgerTrade& trade, const LedgerLine& line)
{
    const LedgerOrder* order = itemWithId(trade.orders, line.order);
    return !order || order->state != OrderState::Cancelled;
}

/// What is asked for of each line; a line that is named twice counts together.
Result<Pieces> piecesOf(const LedgerTrade& trade, const RefundRequest& request,
                        const Currency& currency)
{
    Pieces pieces;
    for (const auto& [line, quantity, amount] : request.pieces) {
        if (quantity < 1 || quantity > maxLineQuantity) {
            return Error { ErrorCode::ValueInvalid,
                           { u"quantity"_s, QString::number(quantity),
                             u"1…%1"_s.arg(maxLineQuantity) } };
        }
        const LedgerLine* sold = itemWithId(trade.lines, line);
        if (!sold || !wasSold(trade, *sold))
            return Error { ErrorCode::LineNotFound, { QString::number(line.value()) } };
        PiecesOfLine& asked = pieces[line];
        if (asked.quantity > 0 && amount.has_value() != asked.amount.has_value()) {
            return Error { ErrorCode::ValueInvalid,
                           { u"amount"_s, currency.toDecimal(amount.value_or(Money())),
                             u"with all pieces of a line, or with none"_s } };
        }
        asked.quantity += quantity;
        if (amount)
            asked.amount = asked.amount.value_or(Money()) + *amount;
    }
    return pieces;
}

Pieces piecesLeftOf(const LedgerTrade& trade)
{
    Pieces pieces;
    for (const LedgerLine& line : trade.lines) {
        if (line.refundedQuantity < line.quantity && wasSold(trade, line))
            pieces[line.id].quantity = line.quantity - line.refundedQuantity;
    }
    return pieces;
}

Money amountFor(const LedgerLine& line, qint64 quantity)
{
    if (line.refundedQuantity + quantity == line.quantity)
        return line.amount - line.refundedAmount;
    return shareFloored(line.amount, quantity, line.quantity);
}

Done planLines(const LedgerTrade& trade, const Pieces& pieces, const Currency& currency,
               RefundPlan& plan)
{
    for (const auto& [id, asked] : pieces) {
        const LedgerLine* line = itemWithId(trade.lines, id);
        const qint64 quantity = asked.quantity;
        const qint64 left = line->quantity - line->refundedQuantity;
        if (quantity > left)
            return Error { ErrorCode::RefundTooLarge, { QString::number(left) } };
        const Money amountLeft = line->amount - line->refundedAmount;
        const Money amount = asked.amount.value_or(amountFor(*line, quantity));
        if (amount.isNegative() || amount > amountLeft)
            return Error { ErrorCode::RefundTooLarge, { currency.toDecimal(amountLeft) } };
        plan.lines.append({ id, quantity, amount });
        plan.amount += amount;
    }
    return done;
}

/// Parts that the money may go to, in the order in which they give.
QList<const LedgerPart*> givingParts(const LedgerTrade& trade, std::optional<PartId> named)
{
    QList<const LedgerPart*> parts;
    for (auto part = trade.parts.crbegin(); part != trade.parts.crend(); ++part) {
        if (!named || part->id == *named)
            parts.append(&*part);
    }
    return parts;
}

Done planParts(const QList<const LedgerPart*>& parts, const Currency& currency, RefundPlan& plan)
{
    Money missing = plan.amount;
    for (const LedgerPart* part : parts) {
        const Money given = std::min(missing, part->amount - part->refundedAmount);
        // A refund of lines that cost nothing stands on the first part, so that each has one.
        const bool carriesNothing = plan.amount.isZero() && plan.parts.isEmpty();
        if (given.isZero() && !carriesNothing)
            continue;
        plan.parts.prepend({ part->id, given, feeGivenBack(*part, given) });
        plan.fee += plan.parts.first().fee;
        missing -= given;
    }
    if (!missing.isZero()) {
        return Error { ErrorCode::RefundTooLarge, { currency.toDecimal(plan.amount - missing) } };
    }
    return done;
}

} // namespace

Result<RefundPlan> planRefund(const LedgerTrade& trade, const RefundRequest& request,
                              const Currency& currency)
{
    JANGBU_TRY_ASSIGN(const Pieces asked, piecesOf(trade, request, currency));
    if (request.part && !itemWithId(trade.parts, *request.part))
        return Error { ErrorCode::PartNotFound, { QString::number(request.part->value()) } };
    if (trade.state != TradeState::Paid && !trade.soldElsewhere)
        return Error { ErrorCode::TradeNotPaid, { QString::number(trade.id.value()) } };
    const Pieces left = piecesLeftOf(trade);
    if (left.empty())
        return Error { ErrorCode::NothingToRefund, { QString::number(trade.id.value()) } };

    RefundPlan plan;
    JANGBU_TRY(planLines(trade, asked.empty() ? left : asked, currency, plan));
    JANGBU_TRY(planParts(givingParts(trade, request.part), currency, plan));
    return plan;
}

Result<BusinessDate> refundDateOf(const Store& store, const LedgerTrade& trade, Instant at)
{
    const BusinessDate date = store.time.businessDateOf(at);
    if (trade.soldElsewhere)
        return date;
    JANGBU_CHECK(trade.paidAtUtc && trade.businessDate);
    if (at < *trade.paidAtUtc || date < *trade.businessDate)
        return Error { ErrorCode::RefundBeforePayment, { trade.paidAtUtc->toIso() } };
    return date;
}

Money feeGivenBack(const LedgerPart& part, Money amount)
{
    if (amount.isZero())
        return Money();
    if (part.refundedAmount + amount == part.amount)
        return part.fee - part.refundedFee;
    return shareFloored(part.fee, amount.minor(), part.amount.minor());
}

void applyRefund(LedgerTrade& trade, const LedgerRefund& refund)
{
    for (const RefundedLine& given : refund.lines) {
        LedgerLine* line = itemWithId(trade.lines, given.line);
        JANGBU_CHECK(line);
        line->refundedQuantity += given.quantity;
        line->refundedAmount += given.amount;
    }
    for (const RefundedPart& given : refund.parts) {
        LedgerPart* part = itemWithId(trade.parts, given.part);
        JANGBU_CHECK(part);
        part->refundedAmount += given.amount;
        part->refundedFee += given.fee;
    }
    trade.refunds.append(refund);
}

} // namespace jangbu
