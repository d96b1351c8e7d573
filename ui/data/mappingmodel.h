#pragma once

#include "core/interchange/columnuse.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// The columns of a file, what they hold first, and what they are used for.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ArrowColumn, UseColumn, ColumnCount };

    explicit MappingModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Of the same file only what has changed is told, so that nobody loses their place.
    void setColumns(const QList<FileColumn>& columns);
    const QList<FileColumn>& columns() const { return m_columns; }
    int usedCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FileColumn> m_columns;
};

} // namespace jangbu::ui
