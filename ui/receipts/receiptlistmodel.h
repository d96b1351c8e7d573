#pragma once

#include "core/statistics/findreceipts.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// Receipts as rows of a table, with the amounts of what was asked for.
class ReceiptListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, When, Table, Products, Way, Amount, ColumnCount };

    ReceiptListModel(const Formats& formats, QObject* parent = nullptr);

    void setStore(const Store& store);
    void setReceipts(const QList<ReceiptRow>& receipts);
    void append(const QList<ReceiptRow>& receipts);
    const ReceiptRow& at(int row) const { return m_receipts[row]; }
    int rowOf(TradeId trade) const;
    /// Days stand in the column of the time, where the question spans several.
    void setShowsDays(bool shows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReceiptRow& row, int column) const;
    QString whenOf(const ReceiptRow& row) const;
    QString spoken(const ReceiptRow& row) const;

    const Formats& m_formats;
    std::optional<Store> m_store;
    QList<ReceiptRow> m_receipts;
    bool m_showsDays = true;
};

} // namespace jangbu::ui
