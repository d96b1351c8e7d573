#pragma once

#include "core/money/money.h"

#include <optional>

namespace jangbu {

/// To a multiple of so many minor units, the nearest one, halves away from zero.
enum class PriceRounding { ToOne = 1, ToTen = 10, ToHundred = 100 };

/// How a price becomes another, exact in integers and rounded at most once.
class PriceStep final {
public:
    static constexpr qint64 maxPpm = 10'000'000;

    static PriceStep to(Money price) { return PriceStep(Kind::To, price, 0, PriceRounding::ToOne); }
    static PriceStep by(Money difference)
    {
        return PriceStep(Kind::By, difference, 0, PriceRounding::ToOne);
    }
    /// By parts per million of itself (5 % is 50,000); nothing past -100 % … +1,000 %.
    static std::optional<PriceStep> byPpm(qint64 ppm, PriceRounding rounding);

    /// Nothing where the result is no price: below 0 or above maxPrice.
    std::optional<Money> applyTo(Money price) const;
    /// The same where it is no price; nothing only where it does not fit at all.
    std::optional<Money> resultFor(Money price) const;

private:
    enum class Kind { To, By, ByPpm };

    PriceStep(Kind kind, Money money, qint64 ppm, PriceRounding rounding)
        : m_kind(kind)
        , m_money(money)
        , m_ppm(ppm)
        , m_rounding(rounding)
    {
    }

    Kind m_kind;
    Money m_money;
    qint64 m_ppm;
    PriceRounding m_rounding;
};

} // namespace jangbu
