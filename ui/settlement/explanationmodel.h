#pragma once

#include "core/settlement/numberexplanation.h"
#include "core/store/store.h"

#include <QAbstractTableModel>

#include <optional>

namespace jangbu::ui {

class Formats;

/// The payments, refunds or lines behind a number.
class ExplanationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MomentColumn, TradeColumn, WhatColumn, AmountColumn, RateColumn, FeeColumn };
    enum Role { SortRole = Qt::UserRole };
    static constexpr int columnsWithFees = 6;
    static constexpr int columnsWithoutFees = 4;

    ExplanationModel(const Formats& formats, const Store& store, bool hasFees,
                     QObject* parent = nullptr);

    void append(const QList<NumberRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const NumberRow& row, int column) const;
    QString whatOf(const NumberRow& row) const;
    QString rateOf(const NumberRow& row) const;
    QVariant sortValue(const NumberRow& row, int column) const;

    const Formats& m_formats;
    Store m_store;
    bool m_hasFees;
    QList<NumberRow> m_rows {};
};

} // namespace jangbu::ui
