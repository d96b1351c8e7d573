#include "ui/settlement/explanationmodel.h"

#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"

namespace jangbu::ui {

namespace {

constexpr int numbersRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr int wordsLeft = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

ExplanationModel::ExplanationModel(const Formats& formats, const Store& store, bool hasFees,
                                   QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_store(store)
    , m_hasFees(hasFees)
{
}

void ExplanationModel::append(const QList<NumberRow>& rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

int ExplanationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExplanationModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_hasFees ? columnsWithFees : columnsWithoutFees;
}

QString ExplanationModel::whatOf(const NumberRow& row) const
{
    const QString what = row.product.isEmpty()
        ? SettlementWords::wayOf(row.way, m_formats)
        : tr("%1 × %2", "product, pieces").arg(row.product, m_formats.count(row.quantity));
    return row.isRefund ? tr("%1 · refund").arg(what) : what;
}

QString ExplanationModel::rateOf(const NumberRow& row) const
{
    if (row.way.method != PaymentMethod::Card)
        return {};
    if (!row.rated)
        return tr("no rate");
    return row.rule ? m_formats.rate(row.rule->rate.ppm()) : QString();
}

QString ExplanationModel::textOf(const NumberRow& row, int column) const
{
    switch (column) {
    case MomentColumn:
        return m_formats.dayAndTime(row.atUtc, m_store.time);
    case TradeColumn:
        return row.receipt
            ? tr("No. %1 · %2", "receipt, table").arg(*row.receipt).arg(row.tableName)
            : row.tableName;
    case WhatColumn:
        return whatOf(row);
    case AmountColumn:
        return m_formats.digits(row.amount, m_store.currency);
    case RateColumn:
        return rateOf(row);
    default:
        return row.way.method == PaymentMethod::Card ? m_formats.digits(row.fee, m_store.currency)
                                                     : QString();
    }
}

QVariant ExplanationModel::sortValue(const NumberRow& row, int column) const
{
    switch (column) {
    case MomentColumn:
        return row.atUtc.ms();
    case AmountColumn:
        return row.amount.minor();
    case RateColumn:
        return row.rule ? row.rule->rate.ppm() : qint64(-1);
    case FeeColumn:
        return row.fee.minor();
    default:
        return textOf(row, column);
    }
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NumberRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() >= AmountColumn ? numbersRight : wordsLeft;
    return role == SortRole ? sortValue(row, index.column()) : QVariant();
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= AmountColumn ? numbersRight : wordsLeft;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MomentColumn:
        return tr("Time");
    case TradeColumn:
        return tr("Receipt");
    case WhatColumn:
        return tr("What");
    case AmountColumn:
        return tr("Amount");
    case RateColumn:
        return tr("Rate");
    case FeeColumn:
        return tr("Fee");
    default:
        return {};
    }
}

} // namespace jangbu::ui
