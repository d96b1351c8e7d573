#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/money/currency.h"
#include "core/result.h"
#include "core/store/posgrade.h"

#include <QHash>
#include <QStringList>

#include <limits>
#include <optional>

namespace jangbu {

/// What was given to a command, by the name of the option or argument. Text becomes a value here;
/// one that cannot is VALUE_INVALID with what was expected. What was not given is nothing.
class Arguments final {
public:
    static constexpr qint64 maxId = (qint64(1) << 53) - 1;

    void add(const QString& name, const QString& value) { m_values[name].append(value); }

    bool has(const QString& name) const { return m_values.contains(name); }
    QStringList all(const QString& name) const { return m_values.value(name); }
    /// Empty when it was not given.
    QString text(const QString& name) const { return m_values.value(name).value(0); }
    std::optional<QString> optionalText(const QString& name) const;

    template <typename Value> using Maybe = Result<std::optional<Value>>;

    Maybe<qint64> wholeNumber(const QString& name, qint64 least = 0,
                              qint64 most = std::numeric_limits<qint64>::max()) const;
    template <typename AnyId> Maybe<AnyId> id(const QString& name) const;
    Maybe<BusinessDate> date(const QString& name) const;
    /// A local time without an offset is the store's.
    Maybe<WrittenTime> time(const QString& name) const;
    Maybe<int> timeOfDay(const QString& name) const; ///< Minutes after midnight, up to 11:59.
    /// A decimal in the currency, not negative.
    Maybe<Money> amount(const QString& name, const Currency& currency) const;
    Maybe<Currency> currency(const QString& name) const;
    Maybe<QString> zone(const QString& name) const;
    Maybe<bool> yesOrNo(const QString& name) const;
    Maybe<PosGrade> grade(const QString& name) const;
    Maybe<int> settlementDay(const QString& name) const;
    Maybe<Term> term(const QString& name) const;
    Maybe<PaymentMethod> method(const QString& name) const;
    Maybe<CardKind> cardKind(const QString& name) const;
    /// The place of the value among `words`.
    Maybe<qsizetype> oneOf(const QString& name, const QStringList& words) const;

    /// VALUE_INVALID for a value of this option or argument.
    static Error invalid(const QString& name, const QString& value, Expectation expected,
                         const QStringList& expectedValues = {});

private:
    template <typename Value, typename Parse>
    Maybe<Value> parsed(const QString& name, Parse parse, Expectation expected,
                        const QStringList& expectedValues = {}) const
    {
        const auto written = optionalText(name);
        if (!written)
            return std::optional<Value>();
        std::optional<Value> value = parse(*written);
        if (!value)
            return invalid(name, *written, expected, expectedValues);
        return value;
    }

    QHash<QString, QStringList> m_values;
};

/// A whole number with nothing around it; nothing for what is none or does not fit.
std::optional<qint64> wholeNumberFrom(QStringView text);

template <typename AnyId> Arguments::Maybe<AnyId> Arguments::id(const QString& name) const
{
    JANGBU_TRY_ASSIGN(const std::optional<qint64> number, wholeNumber(name, 1, maxId));
    return number ? std::optional(AnyId(*number)) : std::nullopt;
}

/// The value of what the command line cannot lack.
template <typename Value> Result<Value> needed(const Arguments::Maybe<Value>& value)
{
    JANGBU_TRY(value);
    JANGBU_CHECK(value->has_value());
    return **value;
}

} // namespace jangbu
