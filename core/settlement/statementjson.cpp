#include "core/settlement/statementjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// The amounts of a statement that always stand in it, and their keys.
struct AmountField {
    QLatin1StringView key;
    Money Statement::*amount;
};
constexpr std::array amountFields {
    AmountField { "gross"_L1, &Statement::gross },
    AmountField { "refunds"_L1, &Statement::refunds },
    AmountField { "revenue"_L1, &Statement::revenue },
    AmountField { "cash"_L1, &Statement::cash },
    AmountField { "card"_L1, &Statement::card },
    AmountField { "other"_L1, &Statement::other },
    AmountField { "card_fee"_L1, &Statement::cardFee },
    AmountField { "pos_fee"_L1, &Statement::posFee },
    AmountField { "operating_profit"_L1, &Statement::operatingProfit },
    AmountField { "vat"_L1, &Statement::vat },
};

QJsonObject toJson(const StatementFee& fee)
{
    return { { "card_company"_L1, fee.cardCompany },
             { "amount"_L1, fee.amount.minor() },
             { "fee"_L1, fee.fee.minor() } };
}

QJsonObject toJson(const StatementProduct& product)
{
    return { { "product"_L1, product.name },
             { "product_id"_L1, product.product.value() },
             { "count"_L1, product.count },
             { "amount"_L1, product.amount.minor() } };
}

QJsonObject toJson(const StatementCategory& category);

template <typename Value> QJsonArray toJsonArray(const QList<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const StatementCategory& category)
{
    return { { "category"_L1, category.name },
             { "amount"_L1, category.amount.minor() },
             { "products"_L1, toJsonArray(category.products) } };
}

/// Reads an object of known keys; one that is missing or of another kind spoils it for good.
class ObjectReader final {
public:
    explicit ObjectReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    bool isSound() const { return m_sound; }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    template <typename Value> void require(const std::optional<Value>& value)
    {
        m_sound = m_sound && value.has_value();
    }

    qint64 number(QLatin1StringView key)
    {
        // Two different defaults tell a number that is whole from all else.
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.toInteger(0);
        m_sound = m_sound && value.isDouble() && value.toInteger(1) == number;
        return number;
    }
    Money money(QLatin1StringView key) { return Money::ofMinor(number(key)); }
    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && value.isString();
        return value.toString();
    }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && value.isBool();
        return value.toBool();
    }
    std::optional<Money> optionalMoney(QLatin1StringView key)
    {
        return has(key) ? std::optional(money(key)) : std::nullopt;
    }
    template <typename From> auto list(QLatin1StringView key, From from)
    {
        QList<typename std::invoke_result_t<From, QJsonObject>::value_type> values;
        const QJsonValue array = m_object.value(key);
        m_sound = m_sound && array.isArray();
        for (const auto& element : array.toArray()) {
            auto value = from(element.toObject());
            require(value);
            if (value)
                values.append(std::move(*value));
        }
        return values;
    }

private:
    QJsonObject m_object;
    bool m_sound = true;
};

std::optional<StatementFee> feeFrom(const QJsonObject& object)
{
    ObjectReader reader(object);
    const StatementFee fee { reader.text("card_company"_L1), reader.money("amount"_L1),
                             reader.money("fee"_L1) };
    return reader.isSound() ? std::optional(fee) : std::nullopt;
}

std::optional<StatementProduct> productFrom(const QJsonObject& object)
{
    ObjectReader reader(object);
    const auto id = idFrom<ProductId>(reader.number("product_id"_L1));
    if (!id)
        return std::nullopt;
    const StatementProduct product { *id, reader.text("product"_L1), reader.number("count"_L1),
                                     reader.money("amount"_L1) };
    return reader.isSound() ? std::optional(product) : std::nullopt;
}

std::optional<StatementCategory> categoryFrom(const QJsonObject& object)
{
    ObjectReader reader(object);
    const StatementCategory category { reader.text("category"_L1), reader.money("amount"_L1),
                                       reader.list("products"_L1, productFrom) };
    return reader.isSound() ? std::optional(category) : std::nullopt;
}

std::optional<Statement> headFrom(ObjectReader& reader)
{
    const auto term = termFrom(reader.text("term"_L1));
    const auto start = BusinessDate::fromIso(reader.text("start"_L1));
    const auto end = BusinessDate::fromIso(reader.text("end"_L1));
    if (!term || !start || !end || *start >= *end)
        return std::nullopt;
    return Statement { .store = reader.text("store"_L1),
                       .term = *term,
                       .window = { *start, *end },
                       .run = reader.flag("run"_L1),
                       .closed = reader.flag("closed"_L1) };
}

void readClosing(ObjectReader& reader, Statement& statement)
{
    const auto written = parseIsoTime(reader.text("closed_at"_L1).toUtf8());
    if (written && written->offsetSeconds == 0)
        statement.closedAtUtc = Instant::fromMs(written->localMs);
    reader.require(statement.closedAtUtc);
    statement.seal = reader.text("seal"_L1);
    statement.countedCash = reader.optionalMoney("counted_cash"_L1);
    statement.cashDifference = reader.optionalMoney("cash_difference"_L1);
}

} // namespace

QJsonObject toJson(const Statement& statement)
{
    QJsonObject object { { "store"_L1, statement.store },
                         { "term"_L1, wordOf(statement.term) },
                         { "start"_L1, statement.window.start.toIso() },
                         { "end"_L1, statement.window.end.toIso() },
                         { "run"_L1, statement.run },
                         { "closed"_L1, statement.closed },
                         { "unrated_parts"_L1, statement.unratedParts },
                         { "fees"_L1, toJsonArray(statement.fees) },
                         { "categories"_L1, toJsonArray(statement.categories) } };
    for (const AmountField& field : amountFields)
        object.insert(field.key, (statement.*field.amount).minor());
    if (statement.closedAtUtc) {
        object.insert("closed_at"_L1, statement.closedAtUtc->toIso());
        object.insert("seal"_L1, statement.seal);
    }
    if (statement.countedCash)
        object.insert("counted_cash"_L1, statement.countedCash->minor());
    if (statement.cashDifference)
        object.insert("cash_difference"_L1, statement.cashDifference->minor());
    return object;
}

std::optional<Statement> statementFromJson(const QJsonObject& object)
{
    ObjectReader reader(object);
    auto statement = headFrom(reader);
    if (!statement)
        return std::nullopt;
    for (const AmountField& field : amountFields)
        (*statement).*field.amount = reader.money(field.key);
    statement->unratedParts = reader.number("unrated_parts"_L1);
    statement->fees = reader.list("fees"_L1, feeFrom);
    statement->categories = reader.list("categories"_L1, categoryFrom);
    if (statement->closed)
        readClosing(reader, *statement);
    return reader.isSound() ? statement : std::nullopt;
}

QString toJsonText(const Statement& statement)
{
    return QString::fromUtf8(QJsonDocument(toJson(statement)).toJson(QJsonDocument::Compact));
}

std::optional<Statement> statementFromJsonText(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? statementFromJson(document.object()) : std::nullopt;
}

} // namespace jangbu
