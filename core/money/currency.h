#pragma once

#include "core/money/money.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace jangbu {

/// An active ISO 4217 currency, and how its amounts are written in files.
class Currency final {
public:
    /// Nothing for a code that ISO 4217 does not list.
    static std::optional<Currency> fromCode(const QString& code);
    static Currency won();

    QString code() const { return QString::fromLatin1(m_code, 3); }
    /// How many decimals the minor unit takes: KRW 0, USD 2, KWD 3 (ISO 4217).
    int decimals() const noexcept { return m_decimals; }

    /// A plain decimal (`4500`, `4.50`, `-2.34`) as minor units. AMOUNT_INVALID when it is none or
    /// has more decimals than the currency, AMOUNT_TOO_LARGE past 64 bits.
    Result<Money> parse(QByteArrayView text) const;
    /// The amount with exactly the currency's decimals and no grouping, as files have it.
    QString toDecimal(Money amount) const;

    friend bool operator==(const Currency& lhs, const Currency& rhs)
    {
        return lhs.code() == rhs.code();
    }

private:
    Currency(const char* code, int decimals)
        : m_code(code)
        , m_decimals(decimals)
    {
    }

    const char* m_code; ///< Into a static table.
    int m_decimals;
};

} // namespace jangbu
