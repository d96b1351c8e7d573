#include "core/report/shortamount.h"

#include "core/report/reporttext.h"
#include "core/text/digits.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct ShortUnit {
    qint64 size; ///< In whole units of the currency.
    int decimals;
    const char* name;
};

constexpr ShortUnit koreanUnits[] {
    { 1'000'000'000'000, 2, "조" },
    { 10'000'000'000, 0, "억" }, // From here up without decimals,
                                 // as below.
    { 100'000'000, 2, "억" },
    { 100'000, 0, "만" },
    { 10'000, 1, "만" },
};
constexpr ShortUnit englishUnits[] {
    { 1'000'000'000'000, 2, "T" },
    { 10'000'000'000, 1, "B" },
    { 1'000'000'000, 2, "B" },
    { 10'000'000, 1, "M" },
    { 1'000'000, 2, "M" },
    { 10'000, 0, "K" },
    { 1'000, 1, "K" },
};

/// What one of the name's unit is worth: the largest power of it that is not above the size.
qint64 worthOf(const ShortUnit& unit, Language language)
{
    const qint64 base = language == Language::Korean ? 10'000 : 1'000;
    qint64 worth = base;
    while (worth <= unit.size / base)
        worth *= base;
    return worth;
}

QString withoutTrailingZeros(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

QString inUnit(qint64 minor, qint64 unitMinor, int decimals)
{
    qint64 scale = 1;
    for (int at = 0; at < decimals; ++at)
        scale *= 10;
    const qint64 scaled = shareRoundedHalfAway(Money::ofMinor(minor), scale, unitMinor).minor();
    QString digits = groupedDigits(scaled / scale);
    if (decimals > 0)
        digits += u'.' + QString::number(scaled % scale).rightJustified(decimals, u'0');
    return withoutTrailingZeros(digits);
}

qint64 minorPerUnit(const Currency& currency)
{
    qint64 minor = 1;
    for (int at = 0; at < currency.decimals(); ++at)
        minor *= 10;
    return minor;
}

/// The smallest of 1, 2 and 5 × 10ⁿ that is not below.
qint64 roundStep(qint64 atLeast)
{
    qint64 power = 1;
    while (power < atLeast / 10 + (atLeast % 10 > 0 ? 1 : 0))
        power *= 10;
    for (const qint64 factor : { 1, 2, 5, 10 }) {
        if (power * factor >= atLeast)
            return power * factor;
    }
    Q_UNREACHABLE();
}

qint64 flooredTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - rest - (rest < 0 ? step : 0);
}

} // namespace

QString shortAmount(Money amount, const Currency& currency, Language language)
{
    if (amount.isZero())
        return u"0"_s;
    const bool isKorean = language == Language::Korean;
    const qint64 one = minorPerUnit(currency);
    const qint64 magnitude = qAbs(amount.minor());
    const auto* begin = isKorean ? std::begin(koreanUnits) : std::begin(englishUnits);
    const auto* end = isKorean ? std::end(koreanUnits) : std::end(englishUnits);
    const auto* unit = std::find_if(
        begin, end, [&](const ShortUnit& known) { return magnitude / one >= known.size; });
    if (unit == end)
        return amountDigits(amount, currency);
    const QString sign = amount.isNegative() ? QString(minusSign) : QString();
    return sign + inUnit(magnitude, worthOf(*unit, language) * one, unit->decimals)
        + QString::fromUtf8(unit->name);
}

AmountAxis AmountAxis::over(Money lowest, Money highest)
{
    const qint64 top = qMax(qint64(0), highest.minor());
    const qint64 low = lowest.minor();
    AmountAxis axis;
    axis.isCut = low > 0 && top > low && top - low < low / 2;
    const qint64 bottom = axis.isCut ? low : qMin(qint64(0), low);
    const qint64 step = roundStep(qMax(qint64(1), (top - bottom) / (axis.isCut ? 3 : 4)));
    qint64 first = flooredTo(bottom, step);
    // A bar that is cut needs room for the cut below its top.
    if (axis.isCut && low - first < step - (low - first))
        first -= step;
    axis.first = Money::ofMinor(first);
    axis.step = Money::ofMinor(step);
    axis.steps = static_cast<int>((top - first + step - 1) / step);
    return axis;
}

} // namespace jangbu
