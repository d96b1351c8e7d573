#pragma once

#include "core/report/logwords.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// Entries of the log, newest first.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, WhoColumn, ActColumn, SubjectColumn, ChangesColumn, ColumnCount };

    explicit AuditModel(QObject* parent = nullptr);

    /// Times as the clock of the store shows them.
    void setEntries(const QList<AuditEntry>& entries, const LogWords& words, const StoreTime& time);
    const AuditEntry& entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const AuditEntry& entry, int column) const;

    QList<AuditEntry> m_entries;
    LogWords m_words;
    StoreTime m_time;
};

} // namespace jangbu::ui
