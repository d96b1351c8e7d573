#include "core/interchange/refundrow.h"

#include "core/packs/packedbytes.h"

namespace jangbu {

namespace {

void packCount(const std::optional<qint64>& number, BytePacker& bytes)
{
    bytes.number(number.value_or(0)); // All of them count from 1.
}

std::optional<qint64> unpackCount(ByteUnpacker& bytes)
{
    const qint64 number = bytes.number();
    return number == 0 ? std::nullopt : std::optional(number);
}

} // namespace

void packRefundRow(const RefundRow& row, qint64 file, BytePacker& key, BytePacker& value)
{
    key.clear();
    key.ordered(row.store);
    key.raw(row.trade);
    value.clear();
    value.number(file);
    value.number(row.row);
    value.number(row.refundedAtUtc.ms());
    value.text(row.reason);
    packCount(row.line, value);
    packCount(row.quantity, value);
    packCount(row.part, value);
    value.number(row.amount.has_value());
    value.number(row.amount.value_or(Money()).minor());
}

RowPlace unpackRefundRow(QByteArrayView key, QByteArrayView value, RefundRow& row)
{
    ByteUnpacker keyBytes(key);
    row = RefundRow();
    row.store = static_cast<int>(keyBytes.ordered());
    row.trade = keyBytes.rest();
    ByteUnpacker bytes(value);
    const qint64 file = bytes.number();
    row.row = bytes.number();
    row.refundedAtUtc = Instant::ofMs(bytes.number());
    row.reason = bytes.text();
    row.line = unpackCount(bytes);
    row.quantity = unpackCount(bytes);
    row.part = unpackCount(bytes);
    const bool hasAmount = bytes.number() != 0;
    const Money amount = Money::ofMinor(bytes.number());
    if (hasAmount)
        row.amount = amount;
    return { file, row.row };
}

} // namespace jangbu
