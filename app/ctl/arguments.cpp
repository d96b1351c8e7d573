#include "app/ctl/arguments.h"

#include "core/store/store.h"

#include <QTimeZone>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 60;

std::optional<int> cutoffFrom(const QString& text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != 5 || text[2] != u':' || !isDigit(text[0]) || !isDigit(text[1])
        || !isDigit(text[3]) || !isDigit(text[4]))
        return std::nullopt;
    const int hours = QStringView(text).first(2).toInt();
    const int minutes = QStringView(text).last(2).toInt();
    return hours <= 11 && minutes <= 59 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

} // namespace

std::optional<qint64> wholeNumberFrom(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

Error Arguments::invalid(const QString& name, const QString& value, Expectation expected,
                         const QStringList& expectedValues)
{
    const bool isOption = !name.isEmpty() && name.front().isLower();
    const QString shownName = isOption ? u"--"_s + name : name;
    const QString shown = value.left(shownLength);
    InputIssue issue;
    issue.code = ErrorCode::ValueInvalid;
    issue.column = shownName;
    issue.value = shown;
    issue.expected = expected;
    issue.expectedValues = expectedValues;
    return { .code = ErrorCode::ValueInvalid, .values = { shownName, shown }, .issues = { issue } };
}

std::optional<QString> Arguments::optionalText(const QString& name) const
{
    return has(name) ? std::optional(text(name)) : std::nullopt;
}

Arguments::Maybe<qint64> Arguments::wholeNumber(const QString& name, qint64 least,
                                                qint64 most) const
{
    const auto parse = [=](const QString& text) -> std::optional<qint64> {
        const auto number = wholeNumberFrom(text);
        return number && *number >= least && *number <= most ? number : std::nullopt;
    };
    return parsed<qint64>(name, parse, Expectation::WholeNumber,
                          { QString::number(least), QString::number(most) });
}

Arguments::Maybe<BusinessDate> Arguments::date(const QString& name) const
{
    const auto parse = [](const QString& text) { return BusinessDate::fromIso(text); };
    return parsed<BusinessDate>(name, parse, Expectation::Date);
}

Arguments::Maybe<WrittenTime> Arguments::time(const QString& name) const
{
    const auto parse = [](const QString& text) { return parseIsoTime(text.toUtf8()); };
    return parsed<WrittenTime>(name, parse, Expectation::Instant);
}

Arguments::Maybe<int> Arguments::timeOfDay(const QString& name) const
{
    return parsed<int>(name, cutoffFrom, Expectation::TimeOfDay);
}

Arguments::Maybe<Money> Arguments::amount(const QString& name, const Currency& currency) const
{
    const auto written = optionalText(name);
    if (!written)
        return std::optional<Money>();
    const auto amount = currency.parse(written->toUtf8());
    if (!amount && amount.error().code == ErrorCode::AmountTooLarge)
        return amount.error();
    if (!amount) {
        return invalid(name, *written, Expectation::Amount,
                       { QString::number(currency.decimals()) });
    }
    if (amount->isNegative()) {
        return invalid(name, *written, Expectation::AmountInRange,
                       { currency.toDecimal(maxTradeAmount) });
    }
    return std::optional(*amount);
}

Arguments::Maybe<Currency> Arguments::currency(const QString& name) const
{
    const auto parse = [](const QString& text) { return Currency::fromCode(text.toUpper()); };
    return parsed<Currency>(name, parse, Expectation::CurrencyCode);
}

Arguments::Maybe<QString> Arguments::zone(const QString& name) const
{
    const auto parse = [](const QString& text) {
        return StoreTime::of(text, 0) ? std::optional(text) : std::nullopt;
    };
    return parsed<QString>(name, parse, Expectation::Zone);
}

Arguments::Maybe<qsizetype> Arguments::oneOf(const QString& name, const QStringList& words) const
{
    const auto parse = [&words](const QString& text) -> std::optional<qsizetype> {
        const qsizetype place = words.indexOf(text);
        return place >= 0 ? std::optional(place) : std::nullopt;
    };
    return parsed<qsizetype>(name, parse, Expectation::OneOf, { words.join(u", "_s) });
}

Arguments::Maybe<bool> Arguments::yesOrNo(const QString& name) const
{
    JANGBU_TRY_ASSIGN(const auto place, oneOf(name, { u"yes"_s, u"no"_s }));
    return place ? std::optional(*place == 0) : std::nullopt;
}

Arguments::Maybe<PosGrade> Arguments::grade(const QString& name) const
{
    const auto parse
        = [](const QString& text) { return posGradeFrom(QStringView(text.toUpper())); };
    return parsed<PosGrade>(name, parse, Expectation::OneOf, { u"BRONZE, SILVER, GOLD"_s });
}

Arguments::Maybe<int> Arguments::settlementDay(const QString& name) const
{
    const auto parse = [](const QString& text) -> std::optional<int> {
        const auto day = wholeNumberFrom(text);
        if (!day || *day < 1 || *day > 31 || !isSettlementDay(static_cast<int>(*day)))
            return std::nullopt;
        return static_cast<int>(*day);
    };
    return parsed<int>(name, parse, Expectation::OneOf, { u"1, 5, 10, 15, 20, 25"_s });
}

Arguments::Maybe<Term> Arguments::term(const QString& name) const
{
    const auto parse = [](const QString& text) { return termFrom(QStringView(text)); };
    return parsed<Term>(name, parse, Expectation::OneOf, { u"day, week, month"_s });
}

Arguments::Maybe<PaymentMethod> Arguments::method(const QString& name) const
{
    const auto parse = [](const QString& text) { return paymentMethodFrom(QStringView(text)); };
    return parsed<PaymentMethod>(name, parse, Expectation::OneOf, { u"CASH, CARD, OTHER"_s });
}

Arguments::Maybe<CardKind> Arguments::cardKind(const QString& name) const
{
    const auto parse = [](const QString& text) -> std::optional<CardKind> {
        const auto kind = cardKindFrom(QStringView(text));
        return kind && *kind != CardKind::None ? kind : std::nullopt;
    };
    return parsed<CardKind>(name, parse, Expectation::OneOf, { u"credit, debit"_s });
}

} // namespace jangbu
