#pragma once

#include "core/money/currency.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace jangbu {

/// How a file of another program writes numbers.
struct NumberForm {
    char decimal = '.'; ///< `.` or `,`; the other one groups digits, as blanks and `'` do.
    QList<QByteArray> currencySigns {}; ///< UTF-8; taken beside those that everybody knows.
};

/// A decimal number as it is written: mantissa × 10^-decimals.
struct WrittenNumber {
    qint64 mantissa = 0; ///< Not negative.
    int decimals = 0; ///< None of them a 0 at the end.
    bool isNegative = false;

    bool isWhole() const { return decimals == 0; }
};

enum class NumberFault {
    None,
    NotANumber, ///< Or one with more decimals than the currency has.
    OtherCurrency, ///< Beside a sign of a currency that is not the store's.
    TooLarge,
};

struct WrittenAmount {
    qint64 minor = 0;
    NumberFault fault = NumberFault::None;
};

/// `$8.00`, `-$2.34`, `($2.34)`, `−2.34`, `2.34-`, `₩1,234`, `1,234원`, `USD 5`. More decimals than
/// the currency has only where they are 0. Digits stand in groups of three, or in no groups.
WrittenAmount parseForeignAmount(QByteArrayView text, const Currency& currency,
                                 const NumberForm& form);

/// `1`, `1.0`, `-1`, `0.350`; nothing for what is no number, or has more than 9 decimals.
std::optional<WrittenNumber> parseForeignQuantity(QByteArrayView text, const NumberForm& form);

} // namespace jangbu
