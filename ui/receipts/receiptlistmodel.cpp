#include "ui/receipts/receiptlistmodel.h"

#include "ui/receipts/waywords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ReceiptListModel::ReceiptListModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void ReceiptListModel::setStore(const Store& store)
{
    beginResetModel();
    m_store = store;
    m_receipts.clear();
    endResetModel();
}

void ReceiptListModel::setReceipts(const QList<ReceiptRow>& receipts)
{
    beginResetModel();
    m_receipts = receipts;
    endResetModel();
}

void ReceiptListModel::append(const QList<ReceiptRow>& receipts)
{
    if (receipts.isEmpty())
        return;
    const auto first = static_cast<int>(m_receipts.size());
    beginInsertRows({}, first, first + static_cast<int>(receipts.size()) - 1);
    m_receipts.append(receipts);
    endInsertRows();
}

int ReceiptListModel::rowOf(TradeId trade) const
{
    for (int row = 0; row < m_receipts.size(); ++row) {
        if (m_receipts[row].trade == trade)
            return row;
    }
    return -1;
}

void ReceiptListModel::setShowsDays(bool shows)
{
    m_showsDays = shows;
}

int ReceiptListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_receipts.size());
}

int ReceiptListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReceiptListModel::whenOf(const ReceiptRow& row) const
{
    return m_showsDays ? m_formats.dayAndTime(row.movedAtUtc, m_store->time)
                       : m_formats.time(row.movedAtUtc, m_store->time);
}

QString ReceiptListModel::textOf(const ReceiptRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.receipt ? u"#%1"_s.arg(*row.receipt) : u"–"_s;
    case When:
        return whenOf(row);
    case Table:
        return row.tableName;
    case Products:
        return row.furtherProducts > 0
            ? tr("%1 + %2").arg(row.firstProduct).arg(row.furtherProducts)
            : row.firstProduct;
    case Way: {
        QStringList ways;
        for (const PaymentWay& way : row.ways)
            ways.append(WayWords::shortName(way));
        return ways.join(u" · "_s);
    }
    case Amount:
        return m_formats.digits(row.net(), m_store->currency);
    default:
        return {};
    }
}

QString ReceiptListModel::spoken(const ReceiptRow& row) const
{
    QStringList words;
    if (row.receipt)
        words.append(tr("Receipt %1").arg(*row.receipt));
    words.append(whenOf(row));
    words.append(row.tableName);
    words.append(textOf(row, Products));
    words.append(m_formats.amount(row.net(), m_store->currency));
    if (!row.refunded.isZero())
        words.append(tr("%1 refunded").arg(m_formats.amount(row.refunded, m_store->currency)));
    return words.join(u", "_s);
}

QVariant ReceiptListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceiptRow& row = m_receipts[index.row()];
    const bool isNumber = index.column() == Amount;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return isNumber ? QVariant(fontOf(TextStyle::BodyBold)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Number || index.column() == When || index.column() == Way)
            return tokensOf(QGuiApplication::palette()).muted;
        return {};
    case Qt::ToolTipRole:
        if (isNumber && !row.refunded.isZero()) {
            return tr("%1 − %2 refunded")
                .arg(m_formats.digits(row.amount, m_store->currency),
                     m_formats.digits(row.refunded, m_store->currency));
        }
        return {};
    default:
        return {};
    }
}

QVariant ReceiptListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Receipt");
    case When:
        return tr("When");
    case Table:
        return tr("Table");
    case Products:
        return tr("Products");
    case Way:
        return tr("Paid by");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace jangbu::ui
