#include "core/interchange/columnuse.h"

#include "core/interchange/foreigncatalog.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using UseOfRole = std::pair<ColumnUse, ForeignRole>;
constexpr std::array usesOfRoles {
    UseOfRole { ColumnUse::Date, ForeignRole::Date },
    UseOfRole { ColumnUse::Time, ForeignRole::Time },
    UseOfRole { ColumnUse::Item, ForeignRole::Item },
    UseOfRole { ColumnUse::Variant, ForeignRole::Variant },
    UseOfRole { ColumnUse::Category, ForeignRole::Category },
    UseOfRole { ColumnUse::Quantity, ForeignRole::Quantity },
    UseOfRole { ColumnUse::Price, ForeignRole::Price },
    UseOfRole { ColumnUse::Gross, ForeignRole::Gross },
    UseOfRole { ColumnUse::Discount, ForeignRole::Discount },
    UseOfRole { ColumnUse::Net, ForeignRole::Net },
    UseOfRole { ColumnUse::Tax, ForeignRole::Tax },
    UseOfRole { ColumnUse::Tip, ForeignRole::Tip },
    UseOfRole { ColumnUse::Method, ForeignRole::Method },
    UseOfRole { ColumnUse::Company, ForeignRole::Company },
    UseOfRole { ColumnUse::Device, ForeignRole::Device },
    UseOfRole { ColumnUse::Store, ForeignRole::Store },
    UseOfRole { ColumnUse::Reason, ForeignRole::Reason },
};

/// Where the header has the column; -1 where it has not.
qsizetype placeIn(const QStringList& keys, const ForeignColumn& column)
{
    for (const QString& key : column.keys) {
        if (const qsizetype place = keys.indexOf(key); place >= 0)
            return place;
    }
    return -1;
}

/// A plain number is no day, though a spreadsheet might mean one.
bool readsDays(const MomentPattern& pattern, const QStringList& values)
{
    bool isAny = false;
    for (const QString& value : values) {
        if (value.isEmpty())
            continue;
        bool isNumber = false;
        (void)value.toDouble(&isNumber);
        const QByteArray utf8 = value.toUtf8();
        QByteArrayView rest(utf8);
        std::optional<qint64> msOfDay;
        if (isNumber || !pattern.takeDay(rest, msOfDay))
            return false;
        isAny = true;
    }
    return isAny;
}

bool areDays(const QStringList& values, const QList<MomentPattern>& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&values](const MomentPattern& pattern) {
        return readsDays(pattern, values);
    });
}

bool hasUse(const QList<FileColumn>& columns, ColumnUse use)
{
    return std::any_of(columns.begin(), columns.end(),
                       [use](const FileColumn& column) { return column.use == use; });
}

} // namespace

std::optional<ForeignRole> roleOf(ColumnUse use)
{
    for (const auto& [each, role] : usesOfRoles) {
        if (each == use)
            return role;
    }
    return std::nullopt;
}

QList<ColumnUse> usesIn(const QStringList& header, const ForeignFormat& format, int table)
{
    QStringList keys;
    for (const QString& name : header)
        keys.append(foreignHeaderName(name));
    QList<ColumnUse> uses(header.size(), ColumnUse::Unused);
    const auto mark = [&](int column, ColumnUse use) {
        if (column < 0 || format.columns[column].table != table)
            return;
        const qsizetype place = placeIn(keys, format.columns[column]);
        if (place >= 0 && uses[place] == ColumnUse::Unused)
            uses[place] = use;
    };
    // A part of the key may be declared once more for itself, as a till's number is.
    for (const auto& [use, role] : usesOfRoles)
        mark(format.columnOf(role), use);
    for (const int column : format.key)
        mark(column, ColumnUse::Trade);
    for (const ForeignKindRule& rule : format.kinds)
        mark(rule.column, ColumnUse::Kind);
    for (const ForeignTable& looked : format.tables)
        mark(looked.by, ColumnUse::Item);
    // A time that has no day beside it holds the day as well.
    if (const qsizetype time = uses.indexOf(ColumnUse::Time);
        time >= 0 && !uses.contains(ColumnUse::Date))
        uses[time] = ColumnUse::Date;
    return uses;
}

QList<ColumnUse> usesInOwn(const QStringList& header)
{
    static const QHash<QString, ColumnUse> known {
        { u"store"_s, ColumnUse::Store },          { u"trade"_s, ColumnUse::Trade },
        { u"device"_s, ColumnUse::Device },        { u"paid_at"_s, ColumnUse::Date },
        { u"refunded_at"_s, ColumnUse::Date },     { u"product"_s, ColumnUse::Item },
        { u"category"_s, ColumnUse::Category },    { u"unit_price"_s, ColumnUse::Price },
        { u"price"_s, ColumnUse::Price },          { u"quantity"_s, ColumnUse::Quantity },
        { u"discount"_s, ColumnUse::Discount },    { u"method"_s, ColumnUse::Method },
        { u"card_company"_s, ColumnUse::Company }, { u"tax_on_top"_s, ColumnUse::Tax },
        { u"tip_amount"_s, ColumnUse::Tip },       { u"reason"_s, ColumnUse::Reason },
    };
    QList<ColumnUse> uses;
    for (const QString& name : header)
        uses.append(known.value(name, ColumnUse::Unused));
    return uses;
}

void guessUses(QList<FileColumn>& columns)
{
    QStringList header;
    for (const FileColumn& column : columns)
        header.append(column.name);
    const ForeignCatalog catalog = ForeignCatalog::shipped();
    for (const ForeignFormat& format : catalog.formats()) {
        if (!format.isLastResort)
            continue;
        const QList<ColumnUse> uses = usesIn(header, format, -1);
        for (qsizetype at = 0; at < uses.size(); ++at) {
            const bool isFree = columns[at].use == ColumnUse::Unused
                && (uses[at] == ColumnUse::Trade || !hasUse(columns, uses[at]));
            if (isFree)
                columns[at].use = uses[at];
        }
    }
    const ForeignFormat* table = catalog.find(u"table"_s);
    for (FileColumn& column : columns) {
        const bool isFree = column.use == ColumnUse::Unused && !hasUse(columns, ColumnUse::Date);
        if (isFree && areDays(column.firstValues, table->dates))
            column.use = ColumnUse::Date;
    }
}

} // namespace jangbu
