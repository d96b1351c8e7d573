#include "ui/data/differencesmodel.h"

#include "ui/data/verifywords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

namespace jangbu::ui {

void DifferencesModel::setDifferences(const QList<BooksDifference>& differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole)
        return fontOf(index.column() == WhatColumn ? TextStyle::SmallBold : TextStyle::Small);
    if (role == Qt::ForegroundRole && index.column() == FoundColumn)
        return tokensOf(QGuiApplication::palette()).negative;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const BooksDifference& difference = m_differences.at(index.row());
    switch (index.column()) {
    case WhatColumn:
        return VerifyWords::nameOf(difference.kind);
    case StoreColumn:
        return difference.store;
    case DateColumn:
        return difference.date;
    case ExpectedColumn:
        return difference.expected;
    case FoundColumn:
        return difference.found;
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case StoreColumn:
        return tr("Store");
    case DateColumn:
        return tr("Date");
    case ExpectedColumn:
        return tr("From the rows");
    case FoundColumn:
        return tr("In the books");
    default:
        return {};
    }
}

} // namespace jangbu::ui
