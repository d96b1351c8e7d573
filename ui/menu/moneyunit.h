#pragma once

#include "ui/formats.h"

namespace jangbu::ui {

/// What stands at the right in a field for money: `원`, or the currency's code where the language
/// writes its sign before the number.
inline QString unitOf(const Formats& formats, const Currency& currency)
{
    const QString unit = formats.amountWords(Money::ofMinor(1), currency).unit.trimmed();
    return unit.isEmpty() ? currency.code() : unit;
}

} // namespace jangbu::ui
