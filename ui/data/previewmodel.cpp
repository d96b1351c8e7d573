#include "ui/data/previewmodel.h"

#include "ui/data/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which cell of the preview shows what a column is used for.
int previewColumnOf(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Date:
    case ColumnUse::Time:
        return PreviewModel::TimeColumn;
    case ColumnUse::Trade:
        return PreviewModel::TradeColumn;
    case ColumnUse::Item:
        return PreviewModel::ItemColumn;
    case ColumnUse::Quantity:
        return PreviewModel::QuantityColumn;
    case ColumnUse::Price:
    case ColumnUse::Gross:
    case ColumnUse::Net:
    case ColumnUse::Discount:
        return PreviewModel::AmountColumn;
    case ColumnUse::Method:
    case ColumnUse::Company:
        return PreviewModel::WayColumn;
    default:
        return -1;
    }
}

} // namespace

PreviewModel::PreviewModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void PreviewModel::setPreview(const SalesPreview& preview, const QList<FileColumn>& columns,
                              bool isRaw)
{
    beginResetModel();
    m_isRaw = isRaw;
    m_preview = preview;
    m_columns = columns;
    endResetModel();
}

int PreviewModel::firstWrongRow() const
{
    const auto found = std::find_if(m_preview.rows.begin(), m_preview.rows.end(),
                                    [](const PreviewRow& row) { return !row.isReadable(); });
    return found == m_preview.rows.end() ? -1 : static_cast<int>(found - m_preview.rows.begin());
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::textOf(const PreviewRow& row, int column) const
{
    const bool isRead = row.isReadable() && !m_isRaw;
    switch (column) {
    case TimeColumn:
        return isRead ? QString(row.localTime).replace(u'T', u' ').left(16) : row.writtenTime;
    case TradeColumn:
        return row.trade;
    case ItemColumn:
        return row.item;
    case QuantityColumn:
        return isRead ? m_formats.count(row.quantity) : row.writtenQuantity;
    case AmountColumn:
        return isRead ? m_formats.digits(row.amount, m_preview.currency) : row.writtenAmount;
    case WayColumn:
        return m_isRaw ? row.way : ImportWords::wayOf(row);
    default:
        return {};
    }
}

bool PreviewModel::isWrong(const PreviewRow& row, int column) const
{
    return std::any_of(row.issues.begin(), row.issues.end(), [&](const InputIssue& issue) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const FileColumn& each) {
            return each.name == issue.column && previewColumnOf(each.use) == column;
        });
    });
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow& row = m_preview.rows.at(index.row());
    const bool isNumber = index.column() == QuantityColumn || index.column() == AmountColumn;
    const bool isFaint = index.column() == TimeColumn || index.column() == TradeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::FontRole:
        return fontOf(isWrong(row, index.column()) ? TextStyle::SmallBold : TextStyle::Small);
    case Qt::ForegroundRole: {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        if (isWrong(row, index.column()))
            return tokens.negative;
        return isFaint ? tokens.muted : tokens.text;
    }
    case Qt::BackgroundRole:
        return row.isReadable() ? QVariant() : tokensOf(QGuiApplication::palette()).negativeSoft;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case IssueRole:
        return row.isReadable() ? QString()
                                : ImportWords::issueLine(row.issues.first(), m_formats.language());
    case IsWrongRole:
        return isWrong(row, index.column());
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == QuantityColumn || section == AmountColumn;
    if (role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Paid at");
    case TradeColumn:
        return tr("Trade");
    case ItemColumn:
        return tr("Menu item");
    case QuantityColumn:
        return tr("Qty");
    case AmountColumn:
        return tr("Amount");
    case WayColumn:
        return tr("Paid by");
    default:
        return {};
    }
}

} // namespace jangbu::ui
