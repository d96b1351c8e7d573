#include "ui/charts/charttable.h"

#include <limits>

namespace jangbu::ui {

ChartTable::ChartTable(ChartNumbers numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_numbers(std::move(numbers))
{
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.columns.size()) + 1;
}

QString ChartTable::textOf(int row, int column) const
{
    const ChartNumbers::Row& values = m_numbers.rows.at(row);
    if (column == 0)
        return values.label;
    const ChartNumbers::Value value = values.values.value(column - 1);
    return value ? m_numbers.columns.at(column - 1).text(*value) : QString();
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index.row(), index.column());
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != SortRole)
        return {};
    // Labels stay in the order of the chart.
    if (index.column() == 0)
        return index.row();
    const auto value = m_numbers.rows.at(index.row()).values.value(index.column() - 1);
    // What has no value stands below all that have one.
    return value.value_or(std::numeric_limits<qint64>::min());
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_numbers.labelName : m_numbers.columns.at(section - 1).name;
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    return {};
}

QString ChartTable::tabbed() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells.append(textOf(row, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace jangbu::ui
