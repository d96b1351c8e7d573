#include "ui/menu/importpreviewmodel.h"

#include "core/menu/categorylabel.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

int alignmentOf(bool isNumber)
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const Formats& formats, const Currency& currency,
                                       const MenuImportPreview& preview, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_preview(preview)
{
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.changes.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreviewModel::changesOf(const MenuImportPreview::Change& change) const
{
    const Language language = m_formats.language();
    const auto& after = change.after;
    if (!change.before)
        return tr("New in %1").arg(categoryLabel(after.category, language));
    const auto& before = *change.before;
    QStringList words;
    if (before.category != after.category) {
        words.append(u"%1 → %2"_s.arg(categoryLabel(before.category, language),
                                      categoryLabel(after.category, language)));
    }
    if (before.baseStock != after.baseStock) {
        words.append(tr("base stock %1 → %2")
                         .arg(m_formats.count(before.baseStock), m_formats.count(after.baseStock)));
    }
    if (before.taxFree != after.taxFree)
        words.append(after.taxFree ? tr("becomes tax-free") : tr("no longer tax-free"));
    return words.join(u" · "_s);
}

QString ImportPreviewModel::priceOf(const MenuImportPreview::Change& change) const
{
    const QString after = m_formats.digits(change.after.price, m_currency);
    if (!change.before || change.before->price == change.after.price)
        return after;
    return u"%1 → %2"_s.arg(m_formats.digits(change.before->price, m_currency), after);
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MenuImportPreview::Change& change = m_preview.changes.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Price);
    if (role == IsNewRole)
        return !change.before;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Product)
        return change.product;
    return index.column() == Changes ? changesOf(change) : priceOf(change);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section == Price);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Product)
        return tr("Product");
    return section == Changes ? tr("Change") : tr("Price");
}

ImportIssuesModel::ImportIssuesModel(const QList<InputIssue>& issues, Language language,
                                     QObject* parent)
    : QAbstractTableModel(parent)
    , m_issues(issues)
    , m_language(language)
{
}

int ImportIssuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int ImportIssuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportIssuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Line);
    if (role != Qt::DisplayRole)
        return {};
    const InputIssue& issue = m_issues.at(index.row());
    switch (index.column()) {
    case Line:
        return issue.line > 0 ? QString::number(issue.line) : QString();
    case Place:
        return issue.column;
    case Value:
        return issue.value;
    default:
        return sentenceFor(issue.expected, issue.expectedValues, m_language);
    }
}

QVariant ImportIssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section == Line);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Place:
        return tr("Column");
    case Value:
        return tr("Found");
    default:
        return tr("Expected");
    }
}

} // namespace jangbu::ui
