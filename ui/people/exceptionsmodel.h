#pragma once

#include "core/statistics/exceptionreport.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// How often each person voided, refunded, changed prices and the like, and about how much money.
class ExceptionsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, ActColumn, StoreColumn, CountColumn, AmountColumn, ColumnCount };

    explicit ExceptionsModel(const Formats& formats, QObject* parent = nullptr);

    void setCounts(const QList<ExceptionCount>& counts);
    const ExceptionCount& count(int row) const { return m_counts.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ExceptionCount& count, int column) const;

    const Formats& m_formats;
    QList<ExceptionCount> m_counts;
};

} // namespace jangbu::ui
