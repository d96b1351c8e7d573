#include "core/payment/splittrade.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

TradeSplit nothingTakenNow(const LedgerTrade& trade)
{
    return { .taken = trade.parts };
}

Money leftOf(const LedgerTrade& trade)
{
    return trade.amount - trade.partsTaken();
}

Error quantityInvalid(qint64 quantity, qint64 left)
{
    return { ErrorCode::ValueInvalid,
             { u"quantity"_s, QString::number(quantity), u"1…%1"_s.arg(left) } };
}

/// Now and the rest, where there is one.
TradeSplit withNow(const LedgerTrade& trade, Money now)
{
    TradeSplit split = nothingTakenNow(trade);
    split.now = now;
    const Money rest = leftOf(trade) - now;
    if (!rest.isZero())
        split.next.append(rest);
    return split;
}

} // namespace

Money TradeSplit::left() const
{
    Money sum;
    for (const Money part : next)
        sum += part;
    return sum;
}

TradeSplit splitWhole(const LedgerTrade& trade)
{
    return withNow(trade, leftOf(trade));
}

Result<TradeSplit> splitByPeople(const LedgerTrade& trade, int people)
{
    const int paid = static_cast<int>(std::min<qsizetype>(trade.parts.size(), maxPeople));
    if (people <= paid || people > maxPeople) {
        return Error { ErrorCode::ValueInvalid,
                       { u"people"_s, QString::number(people),
                         u"%1…%2"_s.arg(paid + 1).arg(maxPeople) } };
    }
    TradeSplit split = nothingTakenNow(trade);
    split.next = leftOf(trade).splitEvenly(people - paid);
    split.now = split.next.takeFirst();
    // A part of nothing pays only a trade of nothing.
    split.next.removeIf([](Money part) { return part.isZero(); });
    return split;
}

Result<TradeSplit> splitByAmount(const LedgerTrade& trade, Money amount, const Currency& currency)
{
    const Money left = leftOf(trade);
    const bool fits = amount.isZero() ? left.isZero() : !amount.isNegative() && amount <= left;
    if (!fits) {
        return Error { ErrorCode::AmountInvalid,
                       { currency.toDecimal(amount), currency.toDecimal(left) } };
    }
    return withNow(trade, amount);
}

Money shareOfPieces(const LedgerLine& line, const SplitPieces& pieces)
{
    if (pieces.quantityBefore + pieces.quantity == line.quantity)
        return line.amount - pieces.amountBefore;
    return shareFloored(line.amount, pieces.quantity, line.quantity);
}

Result<TradeSplit> splitByLines(const LedgerTrade& trade, const QList<SplitPieces>& pieces)
{
    Money sum;
    for (const SplitPieces& piece : pieces) {
        const auto line = std::find_if(trade.lines.cbegin(), trade.lines.cend(),
                                       [&](const auto& each) { return each.id == piece.line; });
        if (line == trade.lines.cend())
            return Error { ErrorCode::LineNotFound, { QString::number(piece.line.value()) } };
        const qint64 left = line->quantity - piece.quantityBefore;
        if (piece.quantityBefore < 0 || piece.quantity < 1 || piece.quantity > left)
            return quantityInvalid(piece.quantity, left);
        sum += shareOfPieces(*line, piece);
    }
    return withNow(trade, std::min(sum, leftOf(trade)));
}

Result<Money> cashChange(Money due, Money received, const Currency& currency)
{
    if (received < due) {
        return Error { ErrorCode::AmountInvalid,
                       { currency.toDecimal(received), u"≥ %1"_s.arg(currency.toDecimal(due)) } };
    }
    return received - due;
}

QList<Money> likelyCash(Money due, const Currency& currency)
{
    QList<qint64> notes { 1'000, 5'000, 10'000, 50'000 };
    if (currency != Currency::won()) {
        notes = { 1, 5, 10, 20, 50, 100 };
        for (qint64& note : notes) {
            for (int decimal = 0; decimal < currency.decimals(); ++decimal)
                note *= 10;
        }
    }
    QList<Money> likely { due };
    for (const qint64 note : notes) {
        const auto up = checkedSum(due, Money::ofMinor((note - due.minor() % note) % note));
        if (up && *up > likely.last())
            likely.append(*up);
    }
    return likely;
}

} // namespace jangbu
