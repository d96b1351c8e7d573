#include "ui/shell/palettemodel.h"

namespace jangbu::ui {

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setItems(const QList<PaletteItem>& items)
{
    m_items = items;
    search();
}

void PaletteModel::setReceipts(const QList<PaletteItem>& receipts)
{
    m_receipts = receipts;
    search();
}

void PaletteModel::setQuery(const QString& query)
{
    m_query = query.trimmed();
    m_receipts.clear();
    search();
}

void PaletteModel::search()
{
    beginResetModel();
    m_rows.clear();
    using Group = PaletteItem::Group;
    for (const Group group : { Group::Product, Group::Action, Group::Page, Group::Receipt }) {
        QList<Row> found;
        const QList<PaletteItem>& searched = group == Group::Receipt ? m_receipts : m_items;
        for (const PaletteItem& item : searched) {
            if (item.group != group || found.size() == maxPerGroup)
                continue;
            PaletteItem candidate = item;
            candidate.match = findText(item.title, m_query);
            const bool fits = group == Group::Receipt || candidate.match
                || findText(item.searched, m_query)
                || (m_query.isEmpty() && group != Group::Product);
            if (fits)
                found.append({ {}, candidate, false });
        }
        if (!found.isEmpty()) {
            m_rows.append({ headOf(group), {}, true });
            m_rows.append(found);
        }
    }
    endResetModel();
}

QString PaletteModel::headOf(PaletteItem::Group group)
{
    switch (group) {
    case PaletteItem::Group::Product:
        return tr("Menu");
    case PaletteItem::Group::Action:
        return tr("Things to do");
    case PaletteItem::Group::Receipt:
        return tr("Receipts");
    case PaletteItem::Group::Page:
        return tr("Pages");
    }
    return {};
}

int PaletteModel::foundCount() const
{
    int count = 0;
    for (const Row& row : m_rows)
        count += row.isHead ? 0 : 1;
    return count;
}

const PaletteItem* PaletteModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHead)
        return nullptr;
    return &m_rows.at(index.row()).item;
}

int PaletteModel::nextRow(int row, int step) const
{
    for (auto next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (!m_rows.at(next).isHead)
            return next;
    }
    return row;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.isHead
            ? row.head
            : QStringList { row.item.title, row.item.note, row.item.right }.join(u' ');
    case IsHeadRole:
        return row.isHead;
    case ItemRole:
        return QVariant::fromValue(static_cast<const void*>(row.isHead ? nullptr : &row.item));
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHead)
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace jangbu::ui
