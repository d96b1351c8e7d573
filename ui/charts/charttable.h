#pragma once

#include "ui/charts/chartnumbers.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// The numbers of a chart as rows; the first column names them.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    explicit ChartTable(ChartNumbers numbers, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// All of it, with tabs between the columns, for the clipboard.
    QString tabbed() const;

private:
    QString textOf(int row, int column) const;

    ChartNumbers m_numbers;
};

} // namespace jangbu::ui
