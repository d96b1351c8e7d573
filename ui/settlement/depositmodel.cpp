#include "ui/settlement/depositmodel.h"

#include "core/report/reporttext.h"
#include "ui/formats.h"

namespace jangbu::ui {

DepositModel::DepositModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void DepositModel::take(QList<Entry> entries, const Currency& currency, bool areSales)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_currency = currency;
    m_areSales = areSales;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString DepositModel::daysOf(const QList<PayoutSale>& sales) const
{
    if (sales.isEmpty())
        return {};
    const QString first = m_formats.day(sales.first().date);
    if (sales.size() == 1)
        return first;
    return tr("%1 – %2", "days of sales").arg(first, m_formats.day(sales.last().date));
}

void DepositModel::setPayouts(const QList<ExpectedPayout>& payouts, const Currency& currency)
{
    QList<Entry> entries;
    for (const ExpectedPayout& payout : payouts)
        entries.append({ payout.company, daysOf(payout.sales), payout.sums });
    take(std::move(entries), currency, false);
}

void DepositModel::setSales(const QList<CardSale>& sales, const Currency& currency)
{
    QList<Entry> entries;
    for (const CardSale& sale : sales)
        entries.append({ sale.company, m_formats.day(sale.payDate), sale.sums });
    take(std::move(entries), currency, true);
}

int DepositModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DepositModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DepositModel::textOf(const Entry& entry, int column) const
{
    switch (column) {
    case CompanyColumn:
        return wayWords(PaymentMethod::Card, entry.company, m_formats.language());
    case SalesColumn:
        return entry.days;
    case GrossColumn:
        return m_formats.digits(entry.sums.net(), m_currency);
    case FeeColumn:
        return entry.sums.unrated > 0 ? tr("no rate")
                                      : m_formats.digits(-entry.sums.fee, m_currency);
    default:
        return m_formats.digits(entry.sums.amount(), m_currency);
    }
}

QVariant DepositModel::sortValue(const Entry& entry, int column) const
{
    switch (column) {
    case GrossColumn:
        return entry.sums.net().minor();
    case FeeColumn:
        return entry.sums.fee.minor();
    case AmountColumn:
        return entry.sums.amount().minor();
    default:
        return textOf(entry, column);
    }
}

QVariant DepositModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(entry, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= GrossColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return role == SortRole ? sortValue(entry, index.column()) : QVariant();
}

QVariant DepositModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= GrossColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CompanyColumn:
        return tr("Card company");
    case SalesColumn:
        return m_areSales ? tr("Paid on") : tr("Sold on");
    case GrossColumn:
        return tr("Card sales");
    case FeeColumn:
        return tr("Fee");
    case AmountColumn:
        return tr("Deposit");
    default:
        return {};
    }
}

} // namespace jangbu::ui
