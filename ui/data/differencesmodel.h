#pragma once

#include "core/settlement/verifyreport.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// What a check of the books found to differ.
class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, StoreColumn, DateColumn, ExpectedColumn, FoundColumn, ColumnCount };

    explicit DifferencesModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setDifferences(const QList<BooksDifference>& differences);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BooksDifference> m_differences;
};

} // namespace jangbu::ui
