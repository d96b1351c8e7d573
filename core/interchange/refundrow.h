#pragma once

#include "core/interchange/importdirectory.h"
#include "core/interchange/issuelist.h"
#include "core/result.h"

#include <QByteArrayView>

#include <optional>

namespace jangbu {

/// One row of refunds. Texts are UTF-8, normalised, and valid until the next row.
struct RefundRow {
    qint64 row = 0; ///< In its file, from 1.
    bool isReadable = true; ///< False: the source's issues() say why.
    int store = -1; ///< In the directory.
    QByteArrayView trade; ///< The key; FORMAT:KEY for foreign formats.
    Instant refundedAtUtc = Instant::ofMs(0);
    QByteArrayView reason;
    std::optional<qint64> line; ///< Its place in the trade, from 1; nothing: all that is left.
    std::optional<qint64> quantity; ///< Nothing: what is left of the line.
    std::optional<Money> amount; ///< What they gave back; nothing: their share of the line.
    std::optional<qint64> part; ///< Its place in the trade, from 1; nothing: the newest first.
};

class BytePacker;

/// A row as it waits for the other rows of its trade. The key for sorting is store and trade.
void packRefundRow(const RefundRow& row, qint64 file, BytePacker& key, BytePacker& value);
/// `row` points into both.
RowPlace unpackRefundRow(QByteArrayView key, QByteArrayView value, RefundRow& row);

/// Where rows of refunds come from.
class RefundRowSource {
public:
    RefundRowSource() = default;
    virtual ~RefundRowSource() = default;
    Q_DISABLE_COPY_MOVE(RefundRowSource)

    /// The file's name, for issues.
    virtual QString name() const = 0;
    virtual Done start(ImportDirectory& directory) = 0;
    /// False at the end. An error with issues where nothing behind this place can be read.
    virtual Result<bool> next(RefundRow& row) = 0;
    virtual const QList<InputIssue>& issues() const = 0;
    /// How far the reading is, in a unit of the source's own.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace jangbu
