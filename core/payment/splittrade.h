#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/money/currency.h"
#include "core/result.h"

namespace jangbu {

/// Pieces of a line that are to be paid now, after those that were paid so before.
struct SplitPieces {
    LineId line;
    qint64 quantity = 1;
    qint64 quantityBefore = 0;
    Money amountBefore {};
};

/// How an open trade is paid in parts. What was taken already is honoured: `now` and `next` are
/// what is left of the trade's amount and add up to it.
struct TradeSplit {
    QList<LedgerPart> taken {};
    Money now {};
    QList<Money> next {}; ///< The parts after this one; empty where it completes the trade.

    Money left() const; ///< After this part.
};

/// The most people that share one bill.
inline constexpr int maxPeople = 99;

/// All that is left in one part.
TradeSplit splitWhole(const LedgerTrade& trade);
/// Among so many people, with those who have paid; never fewer than have paid and one. The first
/// carry what does not divide. VALUE_INVALID.
Result<TradeSplit> splitByPeople(const LedgerTrade& trade, int people);
/// An amount now, the rest next. AMOUNT_INVALID with what is left.
Result<TradeSplit> splitByAmount(const LedgerTrade& trade, Money amount, const Currency& currency);
/// The share of each line is amount × quantity ÷ line quantity, floored; its last piece is the
/// rest. Never more than is left of the trade. VALUE_INVALID, LINE_NOT_FOUND.
Result<TradeSplit> splitByLines(const LedgerTrade& trade, const QList<SplitPieces>& pieces);
/// What those pieces of a line come to.
Money shareOfPieces(const LedgerLine& line, const SplitPieces& pieces);

/// What goes back of the cash that was handed over. AMOUNT_INVALID where it is less than is due.
Result<Money> cashChange(Money due, Money received, const Currency& currency);
/// What guests are likely to hand over, ascending: the amount itself, then what notes make.
QList<Money> likelyCash(Money due, const Currency& currency);

} // namespace jangbu
