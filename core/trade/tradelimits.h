#pragma once

#include <QtGlobal>

namespace jangbu {

/// Limits of the contract (§1, §2); that of a trade's amount is maxTradeAmount.
inline constexpr qint64 maxLineQuantity = 10'000'000;
inline constexpr qint64 maxTradeLines = 10'000;

} // namespace jangbu
