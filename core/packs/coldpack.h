#pragma once

#include "core/packs/packplace.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace jangbu {

struct ColdOrder {
    qint64 id = 0;
    qint64 orderedAtMs = 0;
    int state = 0; ///< See OrderState.
    int serving = 0; ///< At the table, to take out or to deliver: 0 … 2.

    friend bool operator==(const ColdOrder&, const ColdOrder&) = default;
};

/// The state of an order whose lines stay for the record but count nowhere.
inline constexpr int coldCancelled = 4;

struct ColdLine {
    qint64 id = 0;
    size_t order = 0; ///< A place in the trade's orders.
    qint64 product = 0;
    QString productName {};
    qint64 category = 0;
    bool taxFree = false;
    qint64 unitPriceMinor = 0;
    qint64 quantity = 1;
    qint64 discountMinor = 0;
    qint64 amountMinor = 0; ///< unitPrice × quantity - discount

    friend bool operator==(const ColdLine&, const ColdLine&) = default;
};

/// A paid trade with its orders and lines, as the rows hold it; its parts and refunds stay rows.
struct ColdTrade {
    qint64 id = 0;
    QString key {};
    std::optional<qint64> table {};
    QString tableName {};
    qint64 amountMinor = 0;
    qint64 taxOnTopMinor = 0;
    qint64 tipMinor = 0;
    qint64 openedAtMs = 0;
    qint64 paidAtMs = 0;
    std::optional<qint64> receipt {};
    qint64 version = 0;
    std::optional<qint64> importedBy {};
    std::optional<qint64> paidByImport {};
    std::vector<ColdOrder> orders {}; ///< By id.
    std::vector<ColdLine> lines {}; ///< By id.

    bool counts(const ColdLine& line) const { return orders[line.order].state != coldCancelled; }

    friend bool operator==(const ColdTrade&, const ColdTrade&) = default;
};

/// Whole trades of a store's business date, for receipts: column by column, what repeats in
/// dictionaries, small differences in few bytes, and all of it through zstd.
///
///     u8 format, 1 · u32 size of what is compressed, little endian · zstd frame
namespace ColdPack {

/// A pack takes trades until it has as many of them, or of their lines; the last trade goes in
/// whole, so that a pack may have up to the 10,000 lines of a trade more.
inline constexpr size_t maxTrades = 4'096;
inline constexpr size_t maxLines = 4'096;
inline constexpr size_t mostLines = maxLines + 10'000;
/// Of all columns together before they are compressed.
inline constexpr qint64 mostBytes = 64 * 1'024 * 1'024;

/// The trades by id, each within the limits of the books.
QByteArray encode(std::span<const ColdTrade> trades);
/// PACK_DAMAGED for anything that encode() does not write.
Result<std::vector<ColdTrade>> parse(const PackPlace& place, QByteArrayView content);

} // namespace ColdPack

} // namespace jangbu
