#pragma once

#include "core/interchange/foreignformat.h"

#include <QStringList>

#include <optional>

namespace jangbu {

/// What a column of a file is used for, in an owner's words rather than a format's: the columns
/// that tell trades apart are one use, so is the one that tells sales from refunds.
enum class ColumnUse {
    Unused,
    Date, ///< The day, or day and time.
    Time, ///< Where it stands apart from the day.
    Trade,
    Item,
    Variant,
    Category,
    Quantity,
    Price,
    Gross,
    Discount,
    Net,
    Tax,
    Tip,
    Method,
    Company,
    Kind,
    Device,
    Store,
    Reason,
    Count, ///< How many there are.
};

/// A column of a file and what it holds first.
struct FileColumn {
    QString name;
    QStringList firstValues {};
    ColumnUse use = ColumnUse::Unused;
};

/// The role that stands for a use; nothing for Unused, Trade and Kind.
std::optional<ForeignRole> roleOf(ColumnUse use);
/// What a format takes each column for; `table` as in ForeignColumn.
QList<ColumnUse> usesIn(const QStringList& header, const ForeignFormat& format, int table);
/// The same for one of our own files: sales, refunds, menu.
QList<ColumnUse> usesInOwn(const QStringList& header);
/// What the columns of a file that nobody knows may be, by what they are called and hold; each use
/// but Trade is given once.
void guessUses(QList<FileColumn>& columns);

} // namespace jangbu
