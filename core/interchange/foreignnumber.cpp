#include "core/interchange/foreignnumber.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

struct CurrencySign {
    const char* sign;
    const char* codes; ///< Of three letters each.
};

constexpr auto currencySigns = std::to_array<CurrencySign>({
    { "$", "USDCADAUDNZDSGDHKDTWDMXNARSCLPCOPBRLUYUBSDBBDBZDFJDJMDNADTTDXCDBMDKYD" },
    { "US$", "USD" },
    { "CA$", "CAD" },
    { "A$", "AUD" },
    { "NZ$", "NZD" },
    { "S$", "SGD" },
    { "HK$", "HKD" },
    { "NT$", "TWD" },
    { "R$", "BRL" },
    { "₩", "KRW" },
    { "￦", "KRW" },
    { "\\", "KRWJPY" }, // What the code pages of both countries show as their own sign.
    { "원", "KRW" },
    { "€", "EUR" },
    { "£", "GBPEGPGIPFKPSHP" },
    { "¥", "JPYCNY" },
    { "￥", "JPYCNY" },
    { "円", "JPY" },
    { "元", "CNYTWD" },
    { "₹", "INR" },
    { "₱", "PHP" },
    { "฿", "THB" },
    { "₫", "VND" },
    { "đ", "VND" },
    { "₺", "TRY" },
    { "₽", "RUB" },
    { "₴", "UAH" },
    { "₪", "ILS" },
    { "Rp", "IDR" },
    { "RM", "MYR" },
    { "kr", "SEKNOKDKKISK" },
    { "zł", "PLN" },
    { "Kč", "CZK" },
    { "Ft", "HUF" },
    { "Fr.", "CHF" },
});

bool isNumeral(char each)
{
    return each >= '0' && each <= '9';
}

/// The length of a blank at the start of the text, 0 where there is none.
qsizetype blankLength(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (text.front() == ' ' || text.front() == '\t')
        return 1;
    if (!(text.front() & 0x80)) // As nearly always.
        return 0;
    if (text.startsWith("\xc2\xa0"))
        return 2;
    // Narrow no-break, thin and figure space.
    return text.startsWith("\xe2\x80\xaf") || text.startsWith("\xe2\x80\x89")
            || text.startsWith("\xe2\x80\x87")
        ? 3
        : 0;
}

/// The length of a minus sign at the start of the text, 0 where there is none.
qsizetype minusLength(QByteArrayView text)
{
    if (text.isEmpty() || !(text.front() & 0x80))
        return text.startsWith('-') ? 1 : 0;
    return text.startsWith("\xe2\x88\x92") || text.startsWith("\xef\xbc\x8d") ? 3 : 0;
}

bool listsCode(QByteArrayView codes, const QByteArray& code)
{
    for (qsizetype at = 0; at + 3 <= codes.size(); at += 3) {
        if (codes.sliced(at, 3) == code)
            return true;
    }
    return false;
}

/// Reads one number, with what may stand around it, from left to right.
class NumberScanner final {
public:
    NumberScanner(QByteArrayView text, const NumberForm& form, const Currency* currency)
        : m_rest(text)
        , m_form(form)
        , m_currency(currency)
    {
    }

    NumberFault run(WrittenNumber& number)
    {
        if (!readAround() || m_rest.isEmpty() || !readDigits() || !readAround())
            return NumberFault::NotANumber;
        if (!m_rest.isEmpty() || m_minusCount > 1 || m_opened != m_closed)
            return NumberFault::NotANumber;
        if (m_isOther)
            return NumberFault::OtherCurrency;
        if (m_isTooLarge)
            return NumberFault::TooLarge;
        number = { m_mantissa, m_decimals, m_minusCount == 1 };
        while (number.decimals > 0 && number.mantissa % 10 == 0) {
            number.mantissa /= 10;
            --number.decimals;
        }
        return NumberFault::None;
    }

private:
    void skip(qsizetype length) { m_rest = m_rest.sliced(length); }
    bool startsNumber() const
    {
        return !m_rest.isEmpty()
            && (isNumeral(m_rest.front())
                || (m_rest.front() == m_form.decimal && m_rest.size() > 1 && isNumeral(m_rest[1])));
    }

    /// Signs, brackets and currencies before or behind the digits.
    bool readAround()
    {
        while (!m_rest.isEmpty() && (m_hasDigits || !startsNumber())) {
            if (const qsizetype blank = blankLength(m_rest)) {
                skip(blank);
            } else if (const qsizetype minus = minusLength(m_rest)) {
                ++m_minusCount;
                skip(minus);
            } else if (m_rest.front() == '+' && !m_hasDigits) {
                skip(1);
            } else if (m_rest.front() == '(' && !m_hasDigits) {
                ++m_opened;
                ++m_minusCount;
                skip(1);
            } else if (m_rest.front() == ')' && m_hasDigits) {
                ++m_closed;
                skip(1);
            } else if (!readCurrency()) {
                return false;
            }
        }
        return true;
    }

    bool readCurrency()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && !isNumeral(m_rest[length]) && m_rest[length] != '('
               && m_rest[length] != ')' && !blankLength(m_rest.sliced(length))
               && !minusLength(m_rest.sliced(length)))
            ++length;
        const QByteArrayView sign = m_rest.first(length);
        skip(length);
        if (!m_currency || length == 0 || m_hasCurrency)
            return false;
        m_hasCurrency = true;
        if (m_form.currencySigns.contains(sign))
            return true;
        const QByteArray own = m_currency->code().toLatin1();
        for (const CurrencySign& known : currencySigns) {
            if (sign == known.sign) {
                m_isOther = !listsCode(known.codes, own);
                return true;
            }
        }
        const auto named = Currency::fromCode(QString::fromUtf8(sign).toUpper());
        m_isOther = named && !(*named == *m_currency);
        return named.has_value();
    }

    void take(char digit)
    {
        m_isTooLarge = m_isTooLarge || qMulOverflow(m_mantissa, qint64(10), &m_mantissa)
            || qAddOverflow(m_mantissa, qint64(digit - '0'), &m_mantissa);
    }

    /// The length of a sign between groups of digits, 0 where there is none.
    qsizetype groupSign() const
    {
        const char other = m_form.decimal == '.' ? ',' : '.';
        const qsizetype length
            = m_rest.front() == other || m_rest.front() == '\'' ? 1 : blankLength(m_rest);
        const bool isFollowed = length > 0 && length < m_rest.size() && isNumeral(m_rest[length]);
        return isFollowed ? length : 0;
    }

    bool readDigits()
    {
        m_hasDigits = true;
        int inGroup = 0;
        int groups = 0;
        while (!m_rest.isEmpty() && m_rest.front() != m_form.decimal) {
            if (isNumeral(m_rest.front())) {
                take(m_rest.front());
                ++inGroup;
                skip(1);
                continue;
            }
            const qsizetype sign = groupSign();
            if (sign == 0)
                break;
            // Indian groups have two digits, but for the last.
            if (inGroup == 0 || inGroup > 3 || (groups > 0 && inGroup < 2))
                return false;
            ++groups;
            inGroup = 0;
            skip(sign);
        }
        if (groups > 0 && inGroup != 3)
            return false;
        return m_rest.isEmpty() || m_rest.front() != m_form.decimal || readFraction();
    }

    bool readFraction()
    {
        skip(1);
        while (!m_rest.isEmpty() && isNumeral(m_rest.front())) {
            take(m_rest.front());
            ++m_decimals;
            skip(1);
        }
        return m_decimals > 0;
    }

    QByteArrayView m_rest;
    const NumberForm& m_form;
    const Currency* m_currency; ///< Nothing: no sign of a currency may stand here.
    qint64 m_mantissa = 0;
    int m_decimals = 0;
    int m_minusCount = 0;
    int m_opened = 0;
    int m_closed = 0;
    bool m_hasDigits = false;
    bool m_hasCurrency = false;
    bool m_isOther = false;
    bool m_isTooLarge = false;
};

} // namespace

WrittenAmount parseForeignAmount(QByteArrayView text, const Currency& currency,
                                 const NumberForm& form)
{
    WrittenNumber number;
    const NumberFault fault = NumberScanner(text, form, &currency).run(number);
    if (fault != NumberFault::None)
        return { 0, fault };
    if (number.decimals > currency.decimals())
        return { 0, NumberFault::NotANumber };
    for (; number.decimals < currency.decimals(); ++number.decimals) {
        if (qMulOverflow(number.mantissa, qint64(10), &number.mantissa))
            return { 0, NumberFault::TooLarge };
    }
    return { number.isNegative ? -number.mantissa : number.mantissa, NumberFault::None };
}

std::optional<WrittenNumber> parseForeignQuantity(QByteArrayView text, const NumberForm& form)
{
    constexpr int mostDecimals = 9;
    WrittenNumber number;
    const bool isNumber = NumberScanner(text, form, nullptr).run(number) == NumberFault::None
        && number.decimals <= mostDecimals;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace jangbu
