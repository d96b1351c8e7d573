#include "ui/data/mappingmodel.h"

#include "ui/data/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

#include <algorithm>

namespace jangbu::ui {

void MappingModel::setColumns(const QList<FileColumn>& columns)
{
    const bool isSameFile
        = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                     [](const FileColumn& left, const FileColumn& right) {
                         return left.name == right.name && left.firstValues == right.firstValues;
                     });
    if (isSameFile && !columns.isEmpty()) {
        m_columns = columns;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int MappingModel::usedCount() const
{
    return static_cast<int>(
        std::count_if(m_columns.begin(), m_columns.end(),
                      [](const FileColumn& column) { return column.use != ColumnUse::Unused; }));
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FileColumn& column = m_columns.at(index.row());
    const bool isUsed = column.use != ColumnUse::Unused;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return column.name;
        if (index.column() == ValueColumn)
            return column.firstValues.value(0);
        return index.column() == UseColumn ? ImportWords::nameOf(column.use) : QString();
    case Qt::ToolTipRole:
        return index.column() == ValueColumn ? column.firstValues.mid(0, 5).join(u'\n') : QString();
    case Qt::FontRole:
        return index.column() == NameColumn && isUsed ? fontOf(TextStyle::SmallBold)
                                                      : fontOf(TextStyle::Small);
    case Qt::ForegroundRole: {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        return index.column() == NameColumn && isUsed ? tokens.text : tokens.muted;
    }
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column of the file");
    case ValueColumn:
        return tr("First value");
    case UseColumn:
        return tr("In the books");
    default:
        return {};
    }
}

} // namespace jangbu::ui
