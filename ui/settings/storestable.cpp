#include "ui/settings/storestable.h"

#include "ui/formats.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

StoresTable::StoresTable(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void StoresTable::setStores(QList<StoreRow> stores)
{
    beginResetModel();
    m_stores = std::move(stores);
    endResetModel();
}

int StoresTable::rowOf(StoreId store) const
{
    for (int row = 0; row < m_stores.size(); ++row) {
        if (m_stores.at(row).store.id == store)
            return row;
    }
    return -1;
}

int StoresTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stores.size());
}

int StoresTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoresTable::cutoffText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString StoresTable::textOf(const StoreRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.store.name;
    case Grade:
        return gradeWords(row.settings.gradeOn(row.today), m_formats.language());
    case SettlementDay:
        return tr("Day %1").arg(row.settings.settlementDayOn(row.today));
    case DayCutoff:
        return cutoffText(row.store.time.cutoffMinutes());
    case Currency:
        return row.store.currency.code();
    default:
        return {};
    }
}

QVariant StoresTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(m_stores.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant StoresTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Store");
    case Grade:
        return tr("Grade");
    case SettlementDay:
        return tr("Settlement day");
    case DayCutoff:
        return tr("Day starts at");
    case Currency:
        return tr("Currency");
    default:
        return {};
    }
}

} // namespace jangbu::ui
