#pragma once

#include "core/interchange/importdirectory.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace jangbu {

/// How a row says that its trade, or its part, was paid.
struct RowPayment {
    PaymentMethod method = PaymentMethod::Cash;
    int label = -1; ///< In the directory: card company, or name of another way; -1 for cash.
    CardKind kind = CardKind::None;

    friend bool operator==(const RowPayment&, const RowPayment&) = default;
};

/// One row of sales: a line of a trade, or a part of its payment. Numbers of names are those of
/// the import's ImportDirectory; texts are UTF-8, normalised, and valid until the next row.
struct SalesRow {
    qint64 line = 0; ///< In its file, from 1.
    /// False: the source's issues() say why. Store and trade stand where they could be read.
    bool isReadable = true;
    int store = -1;
    QByteArrayView trade; ///< The key; FORMAT:KEY for foreign formats.
    /// The format has no key: `trade` is FORMAT: with time and terminal, and only the rows that
    /// stand together under it tell which trade it is.
    bool isKeyless = false;
    QByteArrayView device;
    std::optional<Instant> paidAtUtc; ///< Nothing leaves the trade open.
    std::optional<RowPayment> payment; ///< Of the whole trade, or of this part.
    std::optional<qint64> receipt;
    bool isSoldElsewhere = false; ///< Of a sale that is not in these books and never counts.

    bool isPart = false;
    /// A line that was given back, at paidAtUtc; all amounts are positive. `trade` is its sale.
    bool isRefund = false;
    // Lines only.
    QByteArrayView order;
    Instant orderedAtUtc = Instant::ofMs(0); ///< For a part: when it was taken.
    int product = -1;
    int category = -1;
    Money unitPrice;
    qint64 quantity = 1;
    Money discount;
    std::optional<bool> taxFree; ///< Nothing: as the product is marked.
    Money taxOnTop; ///< With the next: kept apart, no revenue.
    Money tip;
    // Refunds only.
    QByteArrayView refundKey; ///< FORMAT:KEY of its own, for one whose sale is not in the books.
    QByteArrayView reason;
    // Parts only.
    qint64 part = 0;
    Money partAmount;
    std::optional<Instant> takenAtUtc;
};

/// Where rows of sales come from: a file of ours, foreign files, a generator.
class SalesRowSource {
public:
    SalesRowSource() = default;
    virtual ~SalesRowSource() = default;
    Q_DISABLE_COPY_MOVE(SalesRowSource)

    /// The file's name, for issues.
    virtual QString name() const = 0;
    /// Whether a trade that stands in several files stands whole in each of them, as in the exports
    /// of other tills. In ours each file may hold some of its rows.
    virtual bool repeatsTrades() const { return false; }
    /// Stands before the first row; may be called again. A header that is wrong is IMPORT_INVALID
    /// with its issues.
    virtual Done start(ImportDirectory& directory) = 0;
    /// False at the end. An error with issues where nothing behind this place can be read.
    virtual Result<bool> next(SalesRow& row) = 0;
    /// What is wrong with a row that is not readable.
    virtual const QList<InputIssue>& issues() const = 0;

    /// The names of the columns, and the row's fields as they stand in the file.
    virtual QStringList columns() const = 0;
    virtual QStringList fields() const = 0;
    /// How far the reading is, in a unit of the source's own.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace jangbu
