#include "core/money/money.h"

#include <limits>
#include <numeric>

namespace jangbu {

namespace {

__extension__ using Wide = __int128;

qint64 narrowed(Wide wide)
{
    JANGBU_CHECK(wide <= std::numeric_limits<qint64>::max());
    JANGBU_CHECK(wide >= std::numeric_limits<qint64>::min());
    return static_cast<qint64>(wide);
}

} // namespace

Money operator+(Money lhs, Money rhs)
{
    qint64 sum = 0;
    JANGBU_CHECK(!qAddOverflow(lhs.m_minor, rhs.m_minor, &sum));
    return Money(sum);
}

Money operator-(Money lhs, Money rhs)
{
    qint64 difference = 0;
    JANGBU_CHECK(!qSubOverflow(lhs.m_minor, rhs.m_minor, &difference));
    return Money(difference);
}

Money operator-(Money amount)
{
    return Money() - amount;
}

QList<Money> Money::splitEvenly(int partCount) const
{
    JANGBU_CHECK(partCount > 0);
    JANGBU_CHECK(!isNegative());
    const qint64 base = m_minor / partCount;
    const qint64 remainder = m_minor % partCount;
    QList<Money> parts;
    parts.reserve(partCount);
    for (int index = 0; index < partCount; ++index)
        parts.append(Money(base + (index < remainder ? 1 : 0)));
    JANGBU_CHECK(std::accumulate(parts.cbegin(), parts.cend(), Money()) == *this);
    return parts;
}

std::optional<Money> checkedSum(Money lhs, Money rhs)
{
    qint64 sum = 0;
    if (qAddOverflow(lhs.minor(), rhs.minor(), &sum))
        return std::nullopt;
    return Money::ofMinor(sum);
}

std::optional<Money> checkedProduct(Money unit, qint64 quantity)
{
    qint64 product = 0;
    if (qMulOverflow(unit.minor(), quantity, &product))
        return std::nullopt;
    return Money::ofMinor(product);
}

Money shareFloored(Money amount, qint64 numerator, qint64 denominator)
{
    JANGBU_CHECK(!amount.isNegative() && numerator >= 0 && denominator > 0);
    return Money::ofMinor(narrowed(Wide(amount.minor()) * numerator / denominator));
}

Money shareRoundedHalfAway(Money amount, qint64 numerator, qint64 denominator)
{
    JANGBU_CHECK(denominator > 0);
    const Wide product = Wide(amount.minor()) * numerator;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rest = magnitude % denominator;
    const Wide rounded = magnitude / denominator + (rest >= denominator - rest ? 1 : 0);
    return Money::ofMinor(narrowed(product < 0 ? -rounded : rounded));
}

} // namespace jangbu
