#include "core/menu/pricestep.h"

#include "core/money/rate.h"

namespace jangbu {

std::optional<PriceStep> PriceStep::byPpm(qint64 ppm, PriceRounding rounding)
{
    if (ppm < -Rate::whole || ppm > maxPpm)
        return std::nullopt;
    return PriceStep(Kind::ByPpm, Money(), ppm, rounding);
}

std::optional<Money> PriceStep::resultFor(Money price) const
{
    if (m_kind == Kind::To)
        return m_money;
    if (m_kind == Kind::By)
        return checkedSum(price, m_money);
    const auto unit = static_cast<qint64>(m_rounding);
    const Money steps = shareRoundedHalfAway(price, Rate::whole + m_ppm, Rate::whole * unit);
    return checkedProduct(steps, unit);
}

std::optional<Money> PriceStep::applyTo(Money price) const
{
    const auto result = resultFor(price);
    return result && !result->isNegative() && *result <= maxPrice ? result : std::nullopt;
}

} // namespace jangbu
