#include "core/money/currency.h"

#include "core/text/shortened.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jangbu {

namespace {

/// Active codes of ISO 4217 (list one, amendment 180), three letters each, and those that were
/// withdrawn of late, which past sales may still be in.
constexpr const char* activeCodes
    = "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDF"
      "CHECHFCHWCLFCLPCNYCOPCOUCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNF"
      "GTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRD"
      "LSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHP"
      "PKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOP"
      "TRYTTDTWDTZSUAHUGXUSDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXADXAFXCDXCGXOFXPFYERZARZMWZWGZWL";
constexpr const char* withoutDecimals = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
constexpr const char* withThreeDecimals = "BHDIQDJODKWDLYDOMRTND";
constexpr const char* withFourDecimals = "CLFUYW";

const char* findCode(const char* codes, const QByteArray& code)
{
    const auto length = std::strlen(codes);
    for (size_t at = 0; at < length; at += 3) {
        if (std::memcmp(codes + at, code.constData(), 3) == 0)
            return codes + at;
    }
    return nullptr;
}

int decimalsOf(const QByteArray& code)
{
    if (findCode(withoutDecimals, code))
        return 0;
    if (findCode(withThreeDecimals, code))
        return 3;
    return findCode(withFourDecimals, code) ? 4 : 2;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

std::optional<Currency> Currency::fromCode(const QString& code)
{
    const QByteArray latin = code.toLatin1();
    if (latin.size() != 3)
        return std::nullopt;
    const char* found = findCode(activeCodes, latin);
    return found ? std::optional(Currency(found, decimalsOf(latin))) : std::nullopt;
}

Currency Currency::won()
{
    return *fromCode(u"KRW"_s);
}

Result<Money> Currency::parse(QByteArrayView text) const
{
    const QByteArrayView whole = text.trimmed();
    const auto invalid = [&] {
        const QString example = toDecimal(Money::ofMinor(450'000));
        return Error { ErrorCode::AmountInvalid, { shortened(whole, 40), example } };
    };
    QByteArrayView digits = whole;
    const bool negative = digits.startsWith('-');
    if (negative)
        digits = digits.sliced(1);
    const qsizetype point = digits.indexOf('.');
    const QByteArrayView units = point < 0 ? digits : digits.first(point);
    QByteArrayView fraction = point < 0 ? QByteArrayView() : digits.sliced(point + 1);
    if (units.isEmpty() || !std::all_of(units.begin(), units.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit)
        || (point >= 0 && fraction.isEmpty()))
        return invalid();
    while (fraction.size() > m_decimals && fraction.endsWith('0'))
        fraction = fraction.chopped(1);
    if (fraction.size() > m_decimals)
        return invalid();

    const auto tooLarge = [&] {
        return Error { ErrorCode::AmountTooLarge, { shortened(whole, 40) } };
    };
    // Gathered below zero, where there is room for one more than above.
    qint64 below = 0;
    const auto append = [&below](char digit) {
        return !qMulOverflow(below, qint64(10), &below)
            && !qSubOverflow(below, qint64(digit - '0'), &below);
    };
    for (const char digit : units) {
        if (!append(digit))
            return tooLarge();
    }
    for (int place = 0; place < m_decimals; ++place) {
        if (!append(place < fraction.size() ? fraction[place] : '0'))
            return tooLarge();
    }
    qint64 above = 0;
    if (!negative && qSubOverflow(qint64(0), below, &above))
        return tooLarge();
    return Money::ofMinor(negative ? below : above);
}

QString Currency::toDecimal(Money amount) const
{
    QString digits = QString::number(amount.minor());
    if (m_decimals == 0)
        return digits;
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(m_decimals + 1, u'0');
    digits.insert(digits.size() - m_decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace jangbu
