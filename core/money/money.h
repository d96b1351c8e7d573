#pragma once

#include "core/check.h"

#include <QList>
#include <QMetaType>
#include <QtGlobal>

#include <compare>
#include <concepts>
#include <optional>

namespace jangbu {

/// An amount in the smallest unit of a store's currency (KRW: 1 won, USD: 1 cent). Whole numbers
/// only; there is no way in from floating point. Formatting for people belongs to ui/.
class Money final {
public:
    constexpr Money() noexcept = default;
    static constexpr Money ofMinor(std::signed_integral auto minor) noexcept
    {
        return Money(minor);
    }

    constexpr qint64 minor() const noexcept { return m_minor; }
    constexpr bool isNegative() const noexcept { return m_minor < 0; }
    constexpr bool isZero() const noexcept { return m_minor == 0; }

    friend constexpr auto operator<=>(Money, Money) noexcept = default;

    /// For sums that are bounded already; an overflow is our own mistake and stops the program.
    friend Money operator+(Money lhs, Money rhs);
    friend Money operator-(Money lhs, Money rhs);
    friend Money operator-(Money amount);
    Money& operator+=(Money rhs) { return *this = *this + rhs; }
    Money& operator-=(Money rhs) { return *this = *this - rhs; }

    /// Shares a non-negative amount among `partCount` ≥ 1 payers in equal parts. The first shares
    /// carry the remainder, so the parts always add up to the whole.
    QList<Money> splitEvenly(int partCount) const;

private:
    explicit constexpr Money(qint64 minor) noexcept
        : m_minor(minor)
    {
    }

    qint64 m_minor = 0;
};

/// Limits of the contract, in minor units.
inline constexpr Money maxPrice = Money::ofMinor(10'000'000);
inline constexpr Money maxTradeAmount = Money::ofMinor(qint64(1'000'000'000'000'000));
inline constexpr Money maxDayAmount = Money::ofMinor(qint64(9'000'000'000'000'000));

/// Sum or product of amounts that come from outside; nothing when it does not fit 64 bits.
std::optional<Money> checkedSum(Money lhs, Money rhs);
std::optional<Money> checkedProduct(Money unit, qint64 quantity);

/// floor(amount × numerator ÷ denominator) for amount, numerator ≥ 0 and denominator > 0; the
/// product is formed in 128 bits. The caller sees to it that the quotient fits.
Money shareFloored(Money amount, qint64 numerator, qint64 denominator);

/// amount × numerator ÷ denominator, half away from zero; denominator > 0.
Money shareRoundedHalfAway(Money amount, qint64 numerator, qint64 denominator);

} // namespace jangbu

Q_DECLARE_METATYPE(jangbu::Money)
