#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/ledger/ledgertrade.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace jangbu {

enum class LedgerColumn {
    Product = 1, ///< product, category and taxFree
    Amount = 2, ///< quantity and amount
    Place = 4, ///< trade and line
    Import = 8, ///< importedBy
    Instant = 16, ///< the moment of the payment or the refund
};
Q_DECLARE_FLAGS(LedgerColumns, LedgerColumn)
Q_DECLARE_OPERATORS_FOR_FLAGS(LedgerColumns)

/// Signed line entries of one store and one business date, column by column. A column that was not
/// asked for is empty; all others have `size` values.
struct LedgerBatch {
    static constexpr size_t maxEntries = 8'192;

    explicit LedgerBatch(BusinessDate businessDate)
        : date(businessDate)
    {
    }
    void clear();

    BusinessDate date;
    size_t size = 0;
    std::vector<qint64> product;
    std::vector<qint64> category;
    std::vector<qint8> taxFree;
    std::vector<qint64> quantity; ///< Negative for refunds, as is amount.
    std::vector<qint64> amountMinor;
    std::vector<qint64> trade;
    std::vector<qint64> line;
    std::vector<qint64> importedBy; ///< 0: none.
    std::vector<qint64> atUtcMs;
};

/// One movement of money of a part: a payment, or what a refund gave back of it.
struct MoneyEntry {
    BusinessDate date;
    Instant atUtc; ///< When the part was taken, or given back; may lie on another day than `date`.
    TradeId trade;
    PartId part;
    PaymentWay way {};
    bool isRefund = false;
    Money gross {}; ///< 0 for a refund.
    Money refund {}; ///< Positive; 0 for a payment.
    Money fee {}; ///< Negative for a refund.
    bool rated = true; ///< Of the part, also for a refund.
    std::optional<ImportId> importedBy {};
};

/// A trade that was paid, or a refund, as a whole.
struct SalesMoment {
    BusinessDate date;
    Instant atUtc;
    bool isRefund = false;
    Money amount {}; ///< Positive for a refund too.
    std::optional<ImportId> importedBy {};
};

} // namespace jangbu
