#include "ui/data/importwords.h"

#include "core/report/reporttext.h"

#include <QDateTime>
#include <QFileInfo>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the units that a folder shows.
QString sizeOf(qint64 bytes, const Formats& formats)
{
    return formats.locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString ImportWords::nameOf(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Date:
        return tr("Paid at");
    case ColumnUse::Time:
        return tr("Time of day");
    case ColumnUse::Trade:
        return tr("Trade");
    case ColumnUse::Item:
        return tr("Menu item");
    case ColumnUse::Variant:
        return tr("Size or option");
    case ColumnUse::Category:
        return tr("Category");
    case ColumnUse::Quantity:
        return tr("Quantity");
    case ColumnUse::Price:
        return tr("Unit price");
    case ColumnUse::Gross:
        return tr("Before discount");
    case ColumnUse::Discount:
        return tr("Discount");
    case ColumnUse::Net:
        return tr("Amount");
    case ColumnUse::Tax:
        return tr("Tax on top");
    case ColumnUse::Tip:
        return tr("Tip");
    case ColumnUse::Method:
        return tr("Way of payment");
    case ColumnUse::Company:
        return tr("Card company");
    case ColumnUse::Kind:
        return tr("Sale or refund");
    case ColumnUse::Device:
        return tr("Device or table");
    case ColumnUse::Store:
        return tr("Store");
    case ColumnUse::Reason:
        return tr("Reason");
    case ColumnUse::Unused:
    case ColumnUse::Count:
        return tr("Not used");
    }
    return {};
}

QString ImportWords::kindOf(const InspectedFile& file)
{
    switch (file.kind) {
    case InspectedKind::Sales:
        return tr("Jangbu sales");
    case InspectedKind::Refunds:
        return tr("Jangbu refunds");
    case InspectedKind::Menu:
        return tr("Jangbu menu");
    case InspectedKind::Foreign:
        return file.isKept ? tr("Your own: %1").arg(file.title)
                           : tr("Recognized: %1").arg(file.title);
    case InspectedKind::Table:
        return tr("Belongs to %1").arg(file.title);
    case InspectedKind::OtherExport:
        return tr("No sold items in it");
    case InspectedKind::Unknown:
        return tr("New format");
    }
    return {};
}

QString ImportWords::factsOf(const InspectedFile& file, const Formats& formats)
{
    const QString rows = file.isRowCountExact
        ? tr("%Ln row(s)", nullptr, int(qMin(file.rows, qint64(1'000'000'000))))
        : tr("about %1 rows").arg(formats.count(file.rows));
    const QString encoding
        = file.encoding == "windows-949" ? u"CP949"_s : QString::fromLatin1(file.encoding);
    return QStringList { sizeOf(file.bytes, formats), rows, encoding }.join(u" · ");
}

QString ImportWords::reasonOf(const InputIssue& issue, Language language)
{
    // The first of the patterns that a date may have is the usual one.
    const QString pattern = issue.expectedValues.value(0).section(u", "_s, 0, 0);
    const QDateTime example(QDate(2026, 10, 31), QTime(19, 50));
    switch (issue.expected) {
    case Expectation::WrittenDate:
        return tr("the date cannot be read. As in %1").arg(QLocale::c().toString(example, pattern));
    case Expectation::WrittenTime:
        return tr("the time cannot be read. As in %1").arg(QLocale::c().toString(example, pattern));
    case Expectation::AmountIn:
        return tr("the amount cannot be read. As in %1").arg(u"12000"_s);
    case Expectation::Pieces:
        return tr("the quantity cannot be read. As in %1").arg(u"2"_s);
    case Expectation::NotEmpty:
        return tr("nothing stands there");
    default:
        return tr("needed is: %1").arg(sentenceFor(issue.expected, issue.expectedValues, language));
    }
}

QString ImportWords::issueLine(const InputIssue& issue, Language language)
{
    const QString reason = reasonOf(issue, language);
    if (issue.line <= 0)
        return reason;
    return issue.column.isEmpty() ? tr("Line %1: %2").arg(issue.line).arg(reason)
                                  : tr("Line %1, %2: %3").arg(issue.line).arg(issue.column, reason);
}

QString ImportWords::problemOf(const InspectedFile& file, Language language)
{
    if (!file.issue)
        return {};
    const QStringList& values = file.issue->expectedValues;
    if (file.issue->expected == Expectation::NearestHeader)
        return tr("Nearest is %1, but it lacks: %2").arg(values.value(0), values.value(1));
    return sentenceFor(file.issue->expected, values, language);
}

/// The sentences of errors speak of the command line where rows are meant.
QString ImportWords::problemOf(const Error& error, Language language)
{
    if (error.issues.isEmpty())
        return sentenceFor(error, language);
    const InputIssue& first = error.issues.first();
    const QString file = QFileInfo(first.file).fileName();
    QString text = first.code == ErrorCode::ImportInvalid
        ? issueLine(first, language)
        : sentenceFor({ .code = first.code, .values = error.values }, language);
    if (!file.isEmpty())
        text = u"%1 · %2"_s.arg(file, text);
    if (error.issues.size() > 1)
        text += u' ' + tr("and %n more", nullptr, int(error.issues.size()) - 1);
    return text;
}

QString ImportWords::kindOf(ImportedKind kind)
{
    return kind == ImportedKind::Sales ? tr("Sales") : tr("Refunds");
}

QString ImportWords::wayOf(const PreviewRow& row)
{
    if (row.way == u"unknown")
        return tr("Not told");
    if (!row.isReadable() || !row.way.isEmpty())
        return row.way;
    return row.isPaid ? tr("Cash") : tr("Open");
}

} // namespace jangbu::ui
