#pragma once

#include "core/calendar/businessdate.h"
#include "core/interchange/issuelist.h"
#include "core/interchange/salesrow.h"

#include <optional>
#include <string>
#include <vector>

namespace jangbu {

class BytePacker;

struct ImportedOrder {
    std::string label;
    Instant orderedAtUtc = Instant::ofMs(0); ///< The earliest of its rows.
};

struct ImportedLine {
    int order = 0; ///< Its place among the trade's orders.
    int product = 0;
    int category = 0;
    Money unitPrice;
    qint64 quantity = 1;
    Money discount;
    std::optional<bool> taxFree;
    Money taxOnTop; ///< With the next: counted with the trade.
    Money tip;
    qint64 file = 0; ///< With the next: where its row stands.
    qint64 row = 0;

    Money amount() const;
};

struct ImportedPart {
    qint64 number = 1; ///< From 1.
    std::optional<Instant> takenAtUtc {}; ///< Nothing: with the payment of the trade.
    RowPayment payment {};
    Money amount;
};

/// A refund as a file brought it: what was given back of the sale that its rows name.
struct ImportedRefund {
    std::string key; ///< FORMAT:KEY of its own.
    Instant atUtc = Instant::ofMs(0);
    std::string reason;
    std::string device;
    RowPayment payment {};
    RowPlace place; ///< Of its first row.
    std::vector<ImportedLine> lines {}; ///< In file order; `order` means nothing.
};

/// A trade as files brought it, whole and checked.
struct ImportedTrade {
    static constexpr size_t maxLines = 10'000;

    int store = 0;
    std::string key; ///< UTF-8, as is the device.
    std::string device;
    RowPlace place; ///< Of its first row.
    std::optional<Instant> paidAtUtc;
    std::optional<BusinessDate> businessDate; ///< Stands when it is paid.
    std::optional<qint64> receipt;
    /// See LedgerTrade, as for the next two.
    bool soldElsewhere = false;
    Money taxOnTop;
    Money tip;
    Money amount;
    std::vector<ImportedOrder> orders;
    std::vector<ImportedLine> lines; ///< In file order.
    std::vector<ImportedPart> parts; ///< By number.
    /// Of this sale, which may be one of the books: then there are no lines.
    std::vector<ImportedRefund> refunds;
    /// The open trade of the books that this one completes, and the version it was found in.
    std::optional<TradeId> completes;
    qint64 version = 0;

    bool isPaid() const { return paidAtUtc.has_value(); }
    /// The earliest of its orders.
    Instant openedAtUtc() const;
    QString keyText() const { return QString::fromStdString(key); }

    /// Key and value for sorting by store, then the moment that the trade is dated by. Without
    /// the refunds.
    void packByTime(BytePacker& key, BytePacker& value) const;
    static ImportedTrade unpackedByTime(QByteArrayView key, QByteArrayView value);
};

/// A row as it waits for the other rows of its trade. The key for sorting is store and trade.
void packRowKey(const SalesRow& row, BytePacker& key);
void packRow(const SalesRow& row, qint64 file, BytePacker& value);
/// `row` points into both.
RowPlace unpackRow(QByteArrayView key, QByteArrayView value, SalesRow& row);

} // namespace jangbu
