#pragma once

#include "core/packs/packedcolumn.h"
#include "core/packs/packplace.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace jangbu {

/// What a line of a pack sold: one entry of its dictionary.
struct PackItem {
    qint64 product = 0;
    qint64 category = 0; ///< Of the moment of the order.
    bool taxFree = false;

    friend bool operator==(const PackItem&, const PackItem&) = default;
};

/// A line that counts on a business date: sold, or given back by a refund of that date. Both with
/// positive numbers.
struct HotEntry {
    PackItem item {};
    int hour = 0; ///< 0 … 23 of the store's wall clock, of the payment or the refund.
    qint64 quantity = 1; ///< 1 … 10,000,000
    qint64 amountMinor = 0; ///< 0 … 10^15
};

/// The columns that statistics need of up to 8,192 lines of a store's business date. First stand
/// the lines that were sold, from saleCount() on those that were refunded on this date, whenever
/// they were sold; these count negative. Views into the bytes, which outlive it.
///
///     u8   format, 1                   u8   width of items, quantities and amounts, each
///     u32  lines, those sold, items    i64  base of the products, base of the categories
///     u8   width of products and categories, each
///     items:  products and categories (less their base), u8 tax-free, each as a column
///     lines:  item, u8 hour, quantity, amount, each as a column
///
/// All little endian. A width is the least of 1, 2, 4 and 8 bytes that holds the column's largest
/// value. Once parsed every item is in the dictionary, every hour is one, and no sum over the
/// lines of a pack overflows 64 bits.
class HotPack final {
public:
    static constexpr size_t maxLines = 8'192;
    static constexpr qint64 maxQuantity = 10'000'000;
    static constexpr qint64 maxAmountMinor = 1'000'000'000'000'000;

    /// At most maxLines entries together, each within its limits.
    static QByteArray encode(std::span<const HotEntry> sold, std::span<const HotEntry> refunded);
    /// PACK_DAMAGED for anything that encode() does not write.
    static Result<HotPack> parse(const PackPlace& place, QByteArrayView content);

    size_t size() const { return m_size; }
    size_t saleCount() const { return m_saleCount; }
    const std::vector<PackItem>& items() const { return m_items; }
    const PackedColumn& item() const { return m_item; } ///< A place in items().
    PackedValues<quint8> hours() const { return { m_hours.data(), m_size }; }
    const PackedColumn& quantity() const { return m_quantity; }
    const PackedColumn& amount() const { return m_amount; }

    HotEntry entry(size_t at) const;

private:
    friend class HotPackParser;

    HotPack() = default;

    size_t m_size = 0;
    size_t m_saleCount = 0;
    std::vector<PackItem> m_items;
    PackedColumn m_item;
    QByteArrayView m_hours;
    PackedColumn m_quantity;
    PackedColumn m_amount;
};

} // namespace jangbu
