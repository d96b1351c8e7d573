#pragma once

#include "core/interchange/foreignnumber.h"
#include "core/interchange/momentpattern.h"
#include "core/ledger/ledgertrade.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace jangbu {

/// What a column of a foreign file means. The words stand in foreignformatparser.cpp.
enum class ForeignRole {
    Store,
    Date,
    Time,
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
    Device,
    Method,
    Company,
    Reason,
    Count, ///< How many there are.
};
inline constexpr size_t foreignRoleCount = static_cast<size_t>(ForeignRole::Count);

/// Where a value stands.
struct ForeignColumn {
    explicit ForeignColumn(const QStringList& written = {});

    QStringList names; ///< The first one that the header has.
    QStringList keys; ///< Of the names, by foreignHeaderName().
    int table = -1; ///< In ForeignFormat::tables; -1: in the main file.
    bool isRequired = true;
};

/// A second file in which values are looked up.
struct ForeignTable {
    QString name;
    QString key; ///< Its column that holds what is looked for.
    int by = -1; ///< In ForeignFormat::columns: where that stands.
};

enum class ForeignKind { Sale, Refund, Void };

/// A column that says whether a row is a sale.
struct ForeignKindRule {
    int column = -1;
    QHash<QByteArray, ForeignKind> words; ///< By foreignWord().
    QStringList shown; ///< The words as they were declared.
    bool takesOthers = false; ///< As sales.
};

/// Rows that are no sales: pagers and the like.
struct ForeignLeaveOut {
    enum class Match { Is, StartsWith, Contains };

    int column = -1;
    Match match = Match::Is;
    QList<QByteArray> words; ///< By foreignWord().
    bool onlyZero = false; ///< Only where no amount of the row is anything but 0.
};

struct ForeignPaymentWord {
    PaymentMethod method = PaymentMethod::Other;
    CardKind kind = CardKind::None;
    bool isCompany = false; ///< The word itself is the card company.
};

/// A format of sales files of another program, as resources/formats declares it.
struct ForeignFormat {
    QString name; ///< Stands before the keys of its trades.
    QString title;
    bool isLastResort = false; ///< Recognised where no other is, by what its columns are called.
    bool isKept = false; ///< By the owner: taken before those that are built in.
    QList<QByteArray> encodings;
    char delimiter = 0; ///< 0: whichever the file has.
    char decimal = 0; ///< 0: `,` in a file with `;`, else whichever fits more of its amounts.
    QList<QByteArray> currencySigns;
    QList<MomentPattern> dates;
    QList<MomentPattern> times;

    QList<ForeignColumn> columns;
    std::array<int, foreignRoleCount> roles {}; ///< In columns; -1: none.
    QList<int> key; ///< In columns; empty: the format has none.
    bool isDateInKey = false;
    QList<int> refundKey; ///< As key; empty: a refund has a key like a sale, and no link to it.
    QList<ForeignTable> tables;

    QSet<QByteArray> missing; ///< Words that stand for nothing, by foreignWord().
    std::array<QSet<QByteArray>, foreignRoleCount> missingIn;
    QList<ForeignKindRule> kinds;
    bool isNegativeRefund = false;
    QList<ForeignLeaveOut> leftOut;
    QList<QByteArray> totals; ///< Words of rows with totals, by foreignWord().
    QList<QByteArray> dateRows; ///< Words of rows that name the day of those below them.
    QHash<QByteArray, ForeignPaymentWord> payments;

    int columnOf(ForeignRole role) const { return roles[static_cast<size_t>(role)]; }
    bool has(ForeignRole role) const { return columnOf(role) >= 0; }
    /// The columns that the main file, or a table (from 0), cannot lack; for people.
    QStringList neededOf(int table) const;
};

/// An export that holds no items, and what is needed instead.
struct OtherExport {
    QString title;
    QStringList columns;
    QString use; ///< The title of the export that is needed; empty where there is none.
};

/// Column names are equal where only case, blanks, `_` and `-` differ.
QString foreignHeaderName(QStringView text);
/// Words are compared without regard to the case of ASCII letters and to blanks around them.
QByteArray foreignWord(QByteArrayView text);

} // namespace jangbu
