#pragma once

#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

class Formats;

/// A store with the settings that hold today.
struct StoreRow {
    Store store;
    StoreSettings settings;
    BusinessDate today;
};

/// The stores of the books.
class StoresTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Grade, SettlementDay, DayCutoff, Currency, ColumnCount };

    explicit StoresTable(const Formats& formats, QObject* parent = nullptr);

    void setStores(QList<StoreRow> stores);
    const StoreRow& at(int row) const { return m_stores.at(row); }
    int rowOf(StoreId store) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString cutoffText(int minutes);

private:
    QString textOf(const StoreRow& row, int column) const;

    const Formats& m_formats;
    QList<StoreRow> m_stores {};
};

} // namespace jangbu::ui
