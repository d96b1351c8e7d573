#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

/// Which receipts stand behind a number. What is asked for decides what an amount is: that of the
/// product or category, else that of the way of payment, else that of the whole receipt.
struct ReceiptQuestion {
    Window dates;
    std::optional<ProductId> product {};
    std::optional<QString> category {}; ///< That of the line's moment.
    std::optional<PaymentMethod> method {};
    std::optional<QString> label {}; ///< The card company, or the name of another way.
    bool onlyRefunded = false; ///< Only receipts of which something was refunded in the window.
    bool onlyUnrated = false; ///< Only payments whose rate was not known.
    QString text {}; ///< Receipt number, amount, or part of a table's or a product's name.
    qint64 limit = 200; ///< 1 … maxReceiptsAtOnce
    qint64 offset = 0;
};

inline constexpr qint64 maxReceiptsAtOnce = 1000;

/// A trade with money that moved in the window.
struct ReceiptRow {
    TradeId trade;
    std::optional<qint64> receipt {};
    Instant movedAtUtc; ///< Of the payment, or of the last refund where it was paid before.
    std::optional<Instant> paidAtUtc {}; ///< With the next: none for what was sold elsewhere.
    std::optional<BusinessDate> paidOn {};
    QString tableName {};
    QString firstProduct {};
    qint64 furtherProducts = 0; ///< Different ones beside the first.
    QList<PaymentWay> ways {}; ///< Each once, in the order in which they were taken.
    Money tradeAmount {}; ///< Of all of it.
    Money refundedInAll {}; ///< Whenever that was.
    bool isSoldInWindow = false;
    qint64 count
        = 0; ///< Pieces of the product or category, net of refunds; 0 where none was asked.
    Money amount {}; ///< Sold in the window, of what was asked for.
    Money refunded {}; ///< Given back in the window, of what was asked for.

    Money net() const { return amount - refunded; }
};

struct ReceiptList {
    QList<ReceiptRow> receipts {}; ///< Newest first; those of the page that was asked for.
    qint64 total = 0; ///< With the next: of all that fit the question.
    qint64 count = 0;
    Money amount {};
    Money refunded {};

    Money net() const { return amount - refunded; }
};

/// Finds receipts by the rules of the statistics (contract §4): a sale counts on its payment's
/// business date, a refund negative on its own. So `net()` of the list is the number that the
/// statistics and the settlement show for the same question and window, where no text is asked
/// for; and a receipt that was paid before the window stands in it with what was given back.
class FindReceipts final {
public:
    explicit FindReceipts(Database& database)
        : m_database(database)
    {
    }

    /// VALUE_INVALID (limit, offset), CATEGORY_NOT_FOUND.
    Result<ReceiptList> run(const Store& store, const ReceiptQuestion& question);

private:
    Result<ReceiptList> find(const Store& store, const ReceiptQuestion& question);
    Done describe(const Store& store, QList<ReceiptRow>& rows);

    Database& m_database;
};

} // namespace jangbu
