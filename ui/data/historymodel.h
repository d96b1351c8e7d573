#pragma once

#include "core/interchange/importrepository.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// The imports of the books, the latest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        FilesColumn,
        KindColumn,
        CountColumn,
        NoteColumn,
        UndoColumn,
        ColumnCount
    };

    explicit HistoryModel(const Formats& formats, QObject* parent = nullptr);

    /// `records` in the order in which they were started; times are shown in `time`.
    void setRecords(const QList<ImportRecord>& records, const StoreTime& time);
    const ImportRecord& record(int row) const { return m_records.at(row); }
    /// The names of its files, without their folders.
    QString filesOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    qint64 countOf(int row, const QString& name) const;
    QString noteOf(int row) const;

    const Formats& m_formats;
    QList<ImportRecord> m_records;
    StoreTime m_time;
};

} // namespace jangbu::ui
