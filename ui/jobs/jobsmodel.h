#pragma once

#include "core/batch/jobrecord.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// Jobs with what came of them, newest window first.
class JobsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        WindowColumn,
        StateColumn,
        ResultColumn,
        EndColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role { StateRole = Qt::UserRole + 1 };
    /// What can be done with one.
    enum class Action { None, Cancel, Restart };

    explicit JobsModel(const Formats& formats, QObject* parent = nullptr);

    void setRecords(const QList<JobRecord>& records, const StoreTime& time, BusinessDate today);
    const JobRecord& record(int row) const { return m_records.at(row); }
    Action actionOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    QVariant colourOf(int row, int column) const;

    const Formats& m_formats;
    QList<JobRecord> m_records;
    StoreTime m_time;
    BusinessDate m_today;
};

} // namespace jangbu::ui
