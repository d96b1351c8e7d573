#include "core/interchange/importedtrade.h"

#include "core/packs/packedbytes.h"

#include <algorithm>

namespace jangbu {

namespace {

enum RowFlag {
    PartFlag = 1,
    UnreadableFlag = 2,
    PaidFlag = 4,
    PaymentFlag = 8,
    ReceiptFlag = 16,
    TakenFlag = 32,
    RefundFlag = 64,
    KeylessFlag = 128,
    ElsewhereFlag = 256,
    ApartFlag = 512, ///< Tax on top or a tip.
};

/// Nothing, no or yes as one number.
qint64 markOf(std::optional<bool> flag)
{
    return flag ? (*flag ? 2 : 1) : 0;
}

std::optional<bool> flagFrom(qint64 mark)
{
    return mark == 0 ? std::nullopt : std::optional(mark == 2);
}

void packPayment(const RowPayment& payment, BytePacker& value)
{
    value.number(static_cast<qint64>(payment.method) * 4 + static_cast<qint64>(payment.kind));
    value.number(payment.label);
}

RowPayment unpackPayment(ByteUnpacker& value)
{
    const int way = value.integer();
    const int label = value.integer();
    return { static_cast<PaymentMethod>(way / 4), label, static_cast<CardKind>(way % 4) };
}

std::string stringFrom(QByteArrayView text)
{
    return std::string(text.data(), static_cast<size_t>(text.size()));
}

template <typename Value> void packOptional(const std::optional<Value>& optional, BytePacker& value)
{
    value.number(optional.has_value());
    if constexpr (std::is_same_v<Value, Instant>)
        value.number(optional ? optional->ms() : 0);
    else
        value.number(optional.value_or(0));
}

std::optional<qint64> unpackOptional(ByteUnpacker& value)
{
    const bool has = value.number() != 0;
    const qint64 number = value.number();
    return has ? std::optional(number) : std::nullopt;
}

std::optional<Instant> unpackInstant(ByteUnpacker& value)
{
    const auto ms = unpackOptional(value);
    return ms ? std::optional(Instant::ofMs(*ms)) : std::nullopt;
}

} // namespace

Money ImportedLine::amount() const
{
    return Money::ofMinor(unitPrice.minor() * quantity) - discount;
}

Instant ImportedTrade::openedAtUtc() const
{
    return std::min_element(orders.cbegin(), orders.cend(),
                            [](const ImportedOrder& lhs, const ImportedOrder& rhs) {
                                return lhs.orderedAtUtc < rhs.orderedAtUtc;
                            })
        ->orderedAtUtc;
}

void packRowKey(const SalesRow& row, BytePacker& key)
{
    key.ordered(row.store);
    key.raw(row.trade);
}

void packRow(const SalesRow& row, qint64 file, BytePacker& value)
{
    value.number(file);
    value.number(row.line);
    const bool hasApart = !row.taxOnTop.isZero() || !row.tip.isZero();
    value.number((row.isPart ? PartFlag : 0) | (row.isReadable ? 0 : UnreadableFlag)
                 | (row.paidAtUtc ? PaidFlag : 0) | (row.payment ? PaymentFlag : 0)
                 | (row.receipt ? ReceiptFlag : 0) | (row.takenAtUtc ? TakenFlag : 0)
                 | (row.isRefund ? RefundFlag : 0) | (row.isKeyless ? KeylessFlag : 0)
                 | (row.isSoldElsewhere ? ElsewhereFlag : 0) | (hasApart ? ApartFlag : 0));
    if (!row.isReadable)
        return;
    value.text(row.device);
    if (row.paidAtUtc)
        value.number(row.paidAtUtc->ms());
    if (row.payment)
        packPayment(*row.payment, value);
    if (row.receipt)
        value.number(*row.receipt);
    if (row.takenAtUtc)
        value.number(row.takenAtUtc->ms());
    if (row.isPart) {
        value.number(row.part);
        value.number(row.partAmount.minor());
        return;
    }
    value.text(row.order);
    value.number(row.orderedAtUtc.ms());
    value.number(row.product);
    value.number(row.category);
    value.number(row.unitPrice.minor());
    value.number(row.quantity);
    value.number(row.discount.minor());
    value.number(markOf(row.taxFree));
    if (hasApart) {
        value.number(row.taxOnTop.minor());
        value.number(row.tip.minor());
    }
    if (row.isRefund) {
        value.text(row.refundKey);
        value.text(row.reason);
    }
}

RowPlace unpackRow(QByteArrayView key, QByteArrayView value, SalesRow& row)
{
    ByteUnpacker keyBytes(key);
    row = SalesRow();
    row.store = static_cast<int>(keyBytes.ordered());
    row.trade = keyBytes.rest();
    ByteUnpacker bytes(value);
    const qint64 file = bytes.number();
    row.line = bytes.number();
    const qint64 flags = bytes.number();
    row.isPart = flags & PartFlag;
    row.isRefund = flags & RefundFlag;
    row.isKeyless = flags & KeylessFlag;
    row.isSoldElsewhere = flags & ElsewhereFlag;
    row.isReadable = !(flags & UnreadableFlag);
    if (!row.isReadable)
        return { file, row.line };
    row.device = bytes.text();
    if (flags & PaidFlag)
        row.paidAtUtc = Instant::ofMs(bytes.number());
    if (flags & PaymentFlag)
        row.payment = unpackPayment(bytes);
    if (flags & ReceiptFlag)
        row.receipt = bytes.number();
    if (flags & TakenFlag)
        row.takenAtUtc = Instant::ofMs(bytes.number());
    if (row.isPart) {
        row.part = bytes.number();
        row.partAmount = Money::ofMinor(bytes.number());
        return { file, row.line };
    }
    row.order = bytes.text();
    row.orderedAtUtc = Instant::ofMs(bytes.number());
    row.product = bytes.integer();
    row.category = bytes.integer();
    row.unitPrice = Money::ofMinor(bytes.number());
    row.quantity = bytes.number();
    row.discount = Money::ofMinor(bytes.number());
    row.taxFree = flagFrom(bytes.number());
    if (flags & ApartFlag) {
        row.taxOnTop = Money::ofMinor(bytes.number());
        row.tip = Money::ofMinor(bytes.number());
    }
    if (row.isRefund) {
        row.refundKey = bytes.text();
        row.reason = bytes.text();
    }
    return { file, row.line };
}

void ImportedTrade::packByTime(BytePacker& sortKey, BytePacker& value) const
{
    sortKey.ordered(store);
    sortKey.ordered(paidAtUtc.value_or(openedAtUtc()).ms());
    sortKey.ordered(place.file);
    sortKey.ordered(place.line);

    value.text(QByteArrayView(key));
    value.text(QByteArrayView(device));
    packOptional(paidAtUtc, value);
    value.number(businessDate ? businessDate->julianDay() : 0);
    packOptional(receipt, value);
    value.number(soldElsewhere);
    value.number(taxOnTop.minor());
    value.number(tip.minor());
    value.number(amount.minor());
    value.number(completes ? completes->value() : 0);
    value.number(version);
    value.number(static_cast<qint64>(orders.size()));
    for (const ImportedOrder& order : orders)
        value.number(order.orderedAtUtc.ms());
    value.number(static_cast<qint64>(lines.size()));
    for (const ImportedLine& line : lines) {
        value.number(line.order);
        value.number(line.product);
        value.number(line.category);
        value.number(line.unitPrice.minor());
        value.number(line.quantity);
        value.number(line.discount.minor());
        value.number(markOf(line.taxFree));
    }
    value.number(static_cast<qint64>(parts.size()));
    for (const ImportedPart& part : parts) {
        packOptional(part.takenAtUtc, value);
        packPayment(part.payment, value);
        value.number(part.amount.minor());
    }
}

ImportedTrade ImportedTrade::unpackedByTime(QByteArrayView key, QByteArrayView value)
{
    ImportedTrade trade;
    ByteUnpacker keyBytes(key);
    trade.store = static_cast<int>(keyBytes.ordered());
    keyBytes.ordered();
    trade.place.file = keyBytes.ordered();
    trade.place.line = keyBytes.ordered();

    ByteUnpacker bytes(value);
    trade.key = stringFrom(bytes.text());
    trade.device = stringFrom(bytes.text());
    trade.paidAtUtc = unpackInstant(bytes);
    if (const qint64 day = bytes.number(); trade.paidAtUtc)
        trade.businessDate = BusinessDate(QDate::fromJulianDay(day));
    trade.receipt = unpackOptional(bytes);
    trade.soldElsewhere = bytes.number() != 0;
    trade.taxOnTop = Money::ofMinor(bytes.number());
    trade.tip = Money::ofMinor(bytes.number());
    trade.amount = Money::ofMinor(bytes.number());
    trade.completes = idFrom<TradeId>(bytes.number());
    trade.version = bytes.number();
    trade.orders.resize(static_cast<size_t>(bytes.number()));
    for (ImportedOrder& order : trade.orders)
        order.orderedAtUtc = Instant::ofMs(bytes.number());
    trade.lines.resize(static_cast<size_t>(bytes.number()));
    for (ImportedLine& line : trade.lines) {
        line.order = bytes.integer();
        line.product = bytes.integer();
        line.category = bytes.integer();
        line.unitPrice = Money::ofMinor(bytes.number());
        line.quantity = bytes.number();
        line.discount = Money::ofMinor(bytes.number());
        line.taxFree = flagFrom(bytes.number());
    }
    trade.parts.resize(static_cast<size_t>(bytes.number()));
    for (size_t at = 0; at < trade.parts.size(); ++at) {
        ImportedPart& part = trade.parts[at];
        part.number = static_cast<qint64>(at) + 1;
        part.takenAtUtc = unpackInstant(bytes);
        part.payment = unpackPayment(bytes);
        part.amount = Money::ofMinor(bytes.number());
    }
    return trade;
}

} // namespace jangbu
