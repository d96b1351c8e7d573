#include "app/ctl/tradeview.h"

#include "app/ctl/textlayout.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QJsonObject lineJson(const LedgerLine& line)
{
    return {
        { u"line"_s, line.id.value() },
        { u"product"_s, line.productName },
        { u"product_id"_s, line.product.value() },
        { u"tax_free"_s, line.taxFree },
        { u"quantity"_s, line.quantity },
        { u"unit_price"_s, line.unitPrice.minor() },
        { u"discount"_s, line.discount.minor() },
        { u"amount"_s, line.amount.minor() },
        { u"refunded"_s, line.refundedAmount.minor() },
        { u"refunded_quantity"_s, line.refundedQuantity },
    };
}

QJsonObject orderJson(const LedgerOrder& order, const QList<LedgerLine>& lines)
{
    QJsonArray own;
    for (const LedgerLine& line : lines) {
        if (line.order == order.id)
            own.append(lineJson(line));
    }
    return {
        { u"order"_s, order.id.value() },
        { u"state"_s, wordOf(order.state) },
        { u"ordered_at"_s, order.orderedAtUtc.toIso() },
        { u"lines"_s, own },
    };
}

QJsonObject partJson(const LedgerPart& part)
{
    const bool card = part.way.method == PaymentMethod::Card;
    return {
        { u"part"_s, part.id.value() },
        { u"method"_s, wordOf(part.way.method) },
        { u"card_company"_s, card ? part.way.label : QString() },
        { u"kind"_s, wordOf(part.way.kind) },
        { u"other"_s, card ? QString() : part.way.label },
        { u"amount"_s, part.amount.minor() },
        { u"fee"_s, part.fee.minor() },
        { u"rated"_s, part.rated },
        { u"refunded"_s, part.refundedAmount.minor() },
        { u"taken_at"_s, part.takenAtUtc.toIso() },
    };
}

QString headText(const Store& store, const LedgerTrade& trade, Language language)
{
    const Phrase head { "%1 · trade %2 · table %3 · %4 · opened %5",
                        "%1 · 거래 %2 · 테이블 %3 · %4 · 시작 %5" };
    const Phrase paid { " · paid %1 · business date %2", " · 결제 %1 · 영업일 %2" };
    const Phrase receipt { " · receipt %1", " · 영수증 %1" };
    const Phrase voided { " · void %1: %2", " · 취소 %1: %2" };
    QString text = head.in(language).arg(store.name, QString::number(trade.id.value()),
                                         trade.tableName, tradeStateText(trade.state, language),
                                         localText(store, trade.openedAtUtc));
    if (trade.paidAtUtc && trade.businessDate) {
        text += paid.in(language).arg(localText(store, *trade.paidAtUtc),
                                      trade.businessDate->toIso());
    }
    if (trade.receipt)
        text += receipt.in(language).arg(*trade.receipt);
    if (trade.voidedAtUtc)
        text += voided.in(language).arg(localText(store, *trade.voidedAtUtc), trade.voidReason);
    return printable(text) + u'\n';
}

QString lineTable(const Store& store, const LedgerTrade& trade, Language language)
{
    TextTable table({ { { "Line", "번호" }, Align::Right },
                      { { "Product", "메뉴" } },
                      { { "Price", "단가" }, Align::Right },
                      { { "Quantity", "수량" }, Align::Right },
                      { { "Discount", "할인" }, Align::Right },
                      { { "Amount", "금액" }, Align::Right },
                      { { "Refunded", "환불" }, Align::Right } },
                    language);
    const auto shown = [&](Money amount) {
        return amount.isZero() ? QString() : amountText(amount, store.currency, language);
    };
    const QSet<OrderId> cancelled = trade.cancelledOrders();
    for (const LedgerLine& line : trade.lines) {
        if (cancelled.contains(line.order))
            continue;
        table.addRow({ QString::number(line.id.value()), line.productName,
                       amountText(line.unitPrice, store.currency, language),
                       countText(line.quantity), shown(line.discount),
                       amountText(line.amount, store.currency, language),
                       shown(line.refundedAmount) });
    }
    return table.text();
}

QString partTable(const Store& store, const LedgerTrade& trade, Language language)
{
    TextTable table({ { { "Part", "번호" }, Align::Right },
                      { { "Method", "결제 수단" } },
                      { { "Amount", "금액" }, Align::Right },
                      { { "Fee", "수수료" }, Align::Right },
                      { { "Refunded", "환불" }, Align::Right },
                      { { "", "" } } },
                    language);
    const auto shown = [&](Money amount) {
        return amount.isZero() ? QString() : amountText(amount, store.currency, language);
    };
    const Phrase unrated { "rate not known", "수수료율 모름" };
    for (const LedgerPart& part : trade.parts) {
        const QStringList way { wordOf(part.way.method), part.way.label, wordOf(part.way.kind) };
        table.addRow({ QString::number(part.id.value()), way.join(u' ').trimmed(),
                       amountText(part.amount, store.currency, language), shown(part.fee),
                       shown(part.refundedAmount), part.rated ? QString() : unrated.in(language) });
    }
    return table.text();
}

} // namespace

QString tradeStateText(TradeState state, Language language)
{
    switch (state) {
    case TradeState::Open:
        return Phrase { "open", "진행 중" }.in(language);
    case TradeState::Paid:
        return Phrase { "paid", "결제됨" }.in(language);
    case TradeState::Void:
        return Phrase { "void", "취소됨" }.in(language);
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<BusinessDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue orNull(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QString localText(const Store& store, Instant instant)
{
    const auto reading = QDateTime::fromMSecsSinceEpoch(store.time.localMsOf(instant), Qt::UTC);
    return reading.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject refundJson(const LedgerRefund& refund)
{
    QJsonArray lines;
    for (const RefundedLine& line : refund.lines) {
        lines.append(QJsonObject { { u"line"_s, line.line.value() },
                                   { u"quantity"_s, line.quantity },
                                   { u"amount"_s, line.amount.minor() } });
    }
    QJsonArray parts;
    for (const RefundedPart& part : refund.parts) {
        parts.append(QJsonObject { { u"part"_s, part.part.value() },
                                   { u"amount"_s, part.amount.minor() },
                                   { u"fee"_s, part.fee.minor() } });
    }
    return {
        { u"refund"_s, refund.id.value() },
        { u"trade"_s, refund.trade.value() },
        { u"refunded_at"_s, refund.refundedAtUtc.toIso() },
        { u"business_date"_s, refund.businessDate.toIso() },
        { u"reason"_s, refund.reason },
        { u"amount"_s, refund.amount.minor() },
        { u"fee"_s, refund.fee.minor() },
        { u"lines"_s, lines },
        { u"parts"_s, parts },
    };
}

QJsonObject tradeJson(const Store& store, const LedgerTrade& trade)
{
    QJsonArray orders;
    for (const LedgerOrder& order : trade.orders)
        orders.append(orderJson(order, trade.lines));
    QJsonArray parts;
    for (const LedgerPart& part : trade.parts)
        parts.append(partJson(part));
    QJsonArray refunds;
    for (const LedgerRefund& refund : trade.refunds)
        refunds.append(refundJson(refund));
    return {
        { u"trade"_s, trade.id.value() },
        { u"store"_s, store.name },
        { u"key"_s, trade.key },
        { u"table"_s, trade.tableName },
        { u"state"_s, wordOf(trade.state) },
        { u"sold_elsewhere"_s, trade.soldElsewhere },
        { u"business_date"_s, orNull(trade.businessDate) },
        { u"receipt"_s, orNull(trade.receipt) },
        { u"amount"_s, trade.amount.minor() },
        { u"refunded"_s, trade.refunded().minor() },
        { u"opened_at"_s, trade.openedAtUtc.toIso() },
        { u"paid_at"_s, orNull(trade.paidAtUtc) },
        { u"voided_at"_s, orNull(trade.voidedAtUtc) },
        { u"void_reason"_s, trade.voidReason },
        { u"orders"_s, orders },
        { u"payments"_s, parts },
        { u"refunds"_s, refunds },
    };
}

QString tradeText(const Store& store, const LedgerTrade& trade, Language language)
{
    QString text = headText(store, trade, language) + u'\n' + lineTable(store, trade, language);
    const Phrase total { "Total %1\n", "합계 %1\n" };
    text += total.in(language).arg(amountText(trade.amount, store.currency, language));
    if (!trade.parts.isEmpty())
        text += u'\n' + partTable(store, trade, language);
    if (!trade.refunded().isZero()) {
        const Phrase refunded { "Refunded %1\n", "환불 합계 %1\n" };
        text += refunded.in(language).arg(amountText(trade.refunded(), store.currency, language));
    }
    return text;
}

} // namespace jangbu
