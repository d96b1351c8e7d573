#include "ui/people/exceptionsmodel.h"

#include "core/report/logwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QPalette>

namespace jangbu::ui {

ExceptionsModel::ExceptionsModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void ExceptionsModel::setCounts(const QList<ExceptionCount>& counts)
{
    beginResetModel();
    m_counts = counts;
    endResetModel();
}

int ExceptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int ExceptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExceptionsModel::textOf(const ExceptionCount& count, int column) const
{
    switch (column) {
    case PersonColumn:
        return count.actor;
    case ActColumn:
        return LogWords::act(count.act, m_formats.language());
    case StoreColumn:
        return count.store.name;
    case CountColumn:
        return m_formats.count(count.count);
    case AmountColumn:
        return count.amount.isZero() ? QString()
                                     : m_formats.amount(count.amount, count.store.currency);
    default:
        return {};
    }
}

QVariant ExceptionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == CountColumn || index.column() == AmountColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_counts.at(index.row()), index.column());
    case Qt::ToolTipRole:
        return tr("Shows these entries");
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight) : QVariant();
    case Qt::FontRole:
        return fontOf(index.column() == CountColumn ? TextStyle::BodyBold : TextStyle::Body);
    case Qt::ForegroundRole:
        return index.column() == StoreColumn ? QVariant(tokensOf(QGuiApplication::palette()).muted)
                                             : QVariant();
    default:
        return {};
    }
}

QVariant ExceptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= CountColumn)
        return QVariant(Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Who");
    case ActColumn:
        return tr("What");
    case StoreColumn:
        return tr("Store");
    case CountColumn:
        return tr("How often");
    case AmountColumn:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace jangbu::ui
