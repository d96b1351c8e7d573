#pragma once

#include "ui/formats.h"
#include "ui/live/placestate.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// An order that the kitchen has, with where it goes.
struct KitchenOrder {
    TradeId trade;
    QString place {};
    BoardOrder order;
};

/// All that the kitchen has, the oldest first. Orders that nobody has accepted are not there yet.
QList<KitchenOrder> kitchenOrders(const BoardView& board);

/// How many of each product are to be made and how many are done, of the orders that the kitchen
/// has, and since when the first that is not done waits.
class KitchenModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Product, Count, Made, Waits, ColumnCount };

    explicit KitchenModel(const Formats& formats, QObject* parent = nullptr);

    void setOrders(const QList<KitchenOrder>& orders, const BoardMoment& moment);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ProductId product;
        QString name {};
        qint64 count = 0; ///< To make.
        qint64 made = 0;
        qint64 minutes = 0; ///< Of the oldest one to make.
        bool isLate = false;
    };

    QString textOf(const Row& row, int column) const;

    const Formats& m_formats;
    QList<Row> m_rows;
};

} // namespace jangbu::ui
