#include "core/deskserver/deskjson.h"

#include "core/menu/categorylabel.h"
#include "core/trade/tradelimits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Error unexpected(const QString& shape)
{
    return { ErrorCode::JsonInvalid, { shape } };
}

Error outOfRange(const QString& field, const QString& value, const QString& range)
{
    return { ErrorCode::ValueInvalid, { field, value, range } };
}

/// A whole number; 0, which no field may be, for one that is not or that has too many digits.
qint64 wholeNumber(const QJsonValue& value)
{
    return value.toInteger(0);
}

Result<AskedLine> lineIn(const QJsonValue& value)
{
    const QJsonObject line = value.toObject();
    const QJsonValue product = line.value(u"product");
    const QJsonValue quantity = line.value(u"quantity");
    if (!product.isDouble() || !quantity.isDouble())
        return unexpected(uR"({"lines":[{"product":1,"quantity":1}]})"_s);
    const auto id = idFrom<ProductId>(wholeNumber(product));
    if (!id)
        return outOfRange(u"product"_s, product.toVariant().toString(), u"1 … 2^53 − 1"_s);
    const qint64 count = wholeNumber(quantity);
    if (count < 1 || count > maxLineQuantity) {
        return outOfRange(u"quantity"_s, quantity.toVariant().toString(),
                          u"1 … %1"_s.arg(maxLineQuantity));
    }
    return AskedLine { .product = *id, .quantity = count };
}

QJsonObject jsonOf(const DeskOrder& order)
{
    QJsonArray lines;
    for (const LedgerLine& line : order.lines) {
        lines.append(QJsonObject { { u"product"_s, line.product.value() },
                                   { u"name"_s, line.productName },
                                   { u"unit_price"_s, line.unitPrice.minor() },
                                   { u"quantity"_s, line.quantity },
                                   { u"amount"_s, line.amount.minor() } });
    }
    return { { u"order"_s, order.order.id.value() },
             { u"state"_s, wordOf(order.order.state) },
             { u"amount"_s, order.amount.minor() },
             { u"ordered_at"_s, order.order.orderedAtUtc.toIso() },
             { u"lines"_s, lines } };
}

} // namespace

Result<QJsonObject> objectIn(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unexpected(u"{…}"_s);
    return document.object();
}

Result<QList<AskedLine>> linesIn(const QJsonObject& body)
{
    const QJsonValue value = body.value(u"lines");
    if (!value.isArray())
        return unexpected(uR"({"lines":[{"product":1,"quantity":1}]})"_s);
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > maxOrderedLines) {
        return outOfRange(u"lines"_s, QString::number(array.size()),
                          u"1 … %1"_s.arg(maxOrderedLines));
    }
    QList<AskedLine> lines;
    for (const QJsonValue& entry : array) {
        JANGBU_TRY_ASSIGN(const AskedLine line, lineIn(entry));
        lines.append(line);
    }
    return lines;
}

Result<PairingSecret> secretIn(const QJsonObject& body)
{
    const QJsonValue code = body.value(u"code");
    const QJsonValue key = body.value(u"table_key");
    const QString shape = uR"({"code":"123456"} / {"table_key":"…"})"_s;
    if (code.isUndefined() == key.isUndefined())
        return unexpected(shape);
    const QJsonValue given = code.isUndefined() ? key : code;
    constexpr qsizetype longest = 64;
    if (!given.isString() || given.toString().size() > longest)
        return unexpected(shape);
    const bool byCode = !code.isUndefined();
    return PairingSecret { byCode ? PairingSecret::Kind::Code : PairingSecret::Kind::TableKey,
                           given.toString().trimmed() };
}

QJsonObject jsonOf(const DeskMenu& menu)
{
    QJsonArray products;
    QJsonArray categories;
    QStringList named;
    for (const Product& product : menu.products) {
        const QString category = menu.categories.value(product.category);
        products.append(QJsonObject { { u"id"_s, product.id.value() },
                                      { u"name"_s, product.name },
                                      { u"category"_s, category },
                                      { u"price"_s, product.price.minor() },
                                      { u"stock"_s, product.stock },
                                      { u"sold_out"_s, product.soldOut || product.stock <= 0 } });
        if (named.contains(category))
            continue;
        named.append(category);
        categories.append(QJsonObject { { u"category"_s, category },
                                        { u"ko"_s, categoryLabel(category, Language::Korean) },
                                        { u"en"_s, categoryLabel(category, Language::English) } });
    }
    return { { u"store"_s, menu.storeName },
             { u"currency"_s, menu.currency.code() },
             { u"decimals"_s, menu.currency.decimals() },
             { u"categories"_s, categories },
             { u"products"_s, products } };
}

QJsonObject jsonOf(const DeskTrade& trade)
{
    QJsonArray orders;
    for (const DeskOrder& order : trade.orders)
        orders.append(jsonOf(order));
    return { { u"trade"_s, trade.id.value() },
             { u"amount"_s, trade.amount.minor() },
             { u"opened_at"_s, trade.openedAtUtc.toIso() },
             { u"orders"_s, orders } };
}

QJsonObject jsonOf(const TakenOrder& order)
{
    return { { u"order"_s, order.order.value() },
             { u"trade"_s, order.trade.value() },
             { u"amount"_s, order.amount.minor() },
             { u"trade_amount"_s, order.tradeAmount.minor() } };
}

QJsonObject jsonOf(const PairedAsker& paired)
{
    return { { u"device"_s, paired.asker.id.value() },
             { u"token"_s, paired.token },
             { u"store"_s, paired.asker.storeName },
             { u"label"_s, paired.asker.label },
             { u"table"_s, paired.asker.tableName },
             { u"kind"_s,
               paired.asker.kind == DeskAsker::Kind::Guest ? u"guest"_s : u"device"_s } };
}

} // namespace jangbu
