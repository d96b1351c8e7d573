#include "ui/live/kitchenmodel.h"

#include "ui/live/tablewords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jangbu::ui {

QList<KitchenOrder> kitchenOrders(const BoardView& board)
{
    QList<KitchenOrder> orders;
    eachPlace(board, [&](const BoardTable& place, const BoardTrade& trade) {
        for (const BoardOrder& order : trade.orders) {
            if (isInKitchen(order.state) && order.state != OrderState::Placed)
                orders.append({ trade.id, place.name, order });
        }
    });
    std::sort(orders.begin(), orders.end(), [](const KitchenOrder& lhs, const KitchenOrder& rhs) {
        return std::pair(lhs.order.orderedAtUtc.ms(), lhs.order.id.value())
            < std::pair(rhs.order.orderedAtUtc.ms(), rhs.order.id.value());
    });
    return orders;
}

KitchenModel::KitchenModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void KitchenModel::setOrders(const QList<KitchenOrder>& orders, const BoardMoment& moment)
{
    QList<Row> rows;
    for (const KitchenOrder& each : orders) {
        for (const BoardLine& line : each.order.lines) {
            auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& one) {
                return one.product == line.product && one.name == line.name;
            });
            if (row == rows.end()) {
                rows.append(Row { line.product, line.name });
                row = rows.end() - 1;
            }
            if (line.isDone) {
                row->made += line.quantity;
                continue;
            }
            row->count += line.quantity;
            row->minutes = std::max(row->minutes, ageOf(each.order, moment.now));
            row->isLate = row->isLate || isLate(each.order, moment);
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& lhs, const Row& rhs) { return lhs.count > rhs.count; });
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int KitchenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KitchenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KitchenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Product ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    case Qt::FontRole:
        return fontOf(column == Count && row.count > 0 ? TextStyle::BodyBold : TextStyle::Body);
    case Qt::ForegroundRole:
        if (const Tokens& tokens = tokensOf(QGuiApplication::palette());
            column == Waits || column == Made || row.count == 0)
            return column == Waits && row.isLate ? tokens.warning : tokens.muted;
        return {};
    default:
        return {};
    }
}

/// Nothing in place of none.
QString KitchenModel::textOf(const Row& row, int column) const
{
    switch (column) {
    case Product:
        return row.name;
    case Count:
        return row.count > 0 ? m_formats.count(row.count) : QString();
    case Made:
        return row.made > 0 ? m_formats.count(row.made) : QString();
    default:
        return row.count > 0 ? TableWords::minutes(row.minutes) : QString();
    }
}

QVariant KitchenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == Product ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    case Count:
        return tr("To make");
    case Made:
        return tr("Done", "how many pieces");
    case Waits:
        return tr("Oldest");
    default:
        return {};
    }
}

} // namespace jangbu::ui
