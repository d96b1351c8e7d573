#include "core/interchange/rowchecker.h"

#include "core/text/names.h"
#include "core/text/shortened.h"

#include <algorithm>
#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 60;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isOneOf(QByteArrayView text, const auto& words)
{
    return std::any_of(words.begin(), words.end(), [text](const char* word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void RowChecker::refuse(int column, Expectation expected, const QStringList& values)
{
    m_issues.append({ ErrorCode::ImportInvalid, m_table.path(), m_table.line(),
                      m_table.columnName(column), shortened(m_table.text(column), shownLength),
                      expected, values });
}

void RowChecker::refuseRow()
{
    const QStringList fields = m_table.fields();
    m_issues.append({ ErrorCode::ImportInvalid,
                      m_table.path(),
                      m_table.line(),
                      QString(),
                      QString::number(fields.size()),
                      Expectation::FieldCount,
                      { QString::number(m_table.header().size()) } });
}

Money RowChecker::amount(int column, const Currency& currency, Money most)
{
    const auto parsed = currency.parse(m_table.text(column));
    if (!parsed && parsed.error().code != ErrorCode::AmountTooLarge)
        refuse(column, Expectation::Amount, { QString::number(currency.decimals()) });
    else if (!parsed || parsed->isNegative() || *parsed > most)
        refuse(column, Expectation::AmountInRange, { currency.toDecimal(most) });
    else
        return *parsed;
    return Money();
}

qint64 RowChecker::number(int column, qint64 least, qint64 most, Expectation expected)
{
    const QByteArrayView text = m_table.text(column);
    qint64 value = 0;
    bool isNumber = !text.isEmpty();
    for (const char digit : text) {
        isNumber = isNumber && isDigit(digit) && !qMulOverflow(value, qint64(10), &value)
            && !qAddOverflow(value, qint64(digit - '0'), &value);
    }
    if (isNumber && value >= least && value <= most)
        return value;
    const bool namesRange = expected == Expectation::WholeNumber;
    refuse(column, expected,
           namesRange ? QStringList { QString::number(least), QString::number(most) }
                      : QStringList());
    return least;
}

std::optional<Instant> RowChecker::instant(int column, const StoreTime& time)
{
    const auto written = parseIsoTime(m_table.text(column));
    const auto instant = written ? time.instantOf(*written) : std::nullopt;
    if (!instant)
        refuse(column, Expectation::Instant);
    return instant;
}

bool RowChecker::flag(int column)
{
    static constexpr std::array yes { "1", "true", "yes", "y" };
    static constexpr std::array no { "0", "false", "no", "n" };
    const QByteArrayView text = m_table.text(column);
    const bool isSet = isOneOf(text, yes);
    if (!isSet && !isOneOf(text, no))
        refuse(column, Expectation::OneOf, { u"0, 1"_s });
    return isSet;
}

void RowChecker::mustBeEmpty(int column)
{
    if (!m_table.text(column).isEmpty())
        refuse(column, Expectation::Empty);
}

std::optional<QByteArrayView> TextNormaliser::normal(QByteArrayView text)
{
    const bool isPlain = text.size() <= maxNameLength
        && std::all_of(text.begin(), text.end(),
                       [](char each) { return each >= 0x20 && each < 0x7f; });
    if (isPlain)
        return text;
    const auto parsed = parseOptionalText(QString::fromUtf8(text));
    if (!parsed)
        return std::nullopt;
    m_normal = parsed->toUtf8();
    return m_normal;
}

} // namespace jangbu
