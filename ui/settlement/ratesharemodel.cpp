#include "ui/settlement/ratesharemodel.h"

#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"

namespace jangbu::ui {

namespace {

constexpr int ratesRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr int ruleLeft = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

RateShareModel::RateShareModel(const Formats& formats, const Currency& currency, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

void RateShareModel::setShares(QList<RateShare> shares, bool namesCompanies)
{
    beginResetModel();
    m_shares = std::move(shares);
    m_namesCompanies = namesCompanies;
    endResetModel();
}

int RateShareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int RateShareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RateShareModel::ruleOf(const RateShare& share) const
{
    QString words;
    if (share.rule)
        words = SettlementWords::ruleOf(*share.rule, m_formats);
    else
        words = share.rated ? tr("Rate corrected later; the fee of the moment stays")
                            : tr("No rate is known");
    return m_namesCompanies ? tr("%1 · %2", "card company, rule").arg(share.company, words) : words;
}

QString RateShareModel::textOf(const RateShare& share, int column) const
{
    switch (column) {
    case RuleColumn:
        return ruleOf(share);
    case RateColumn:
        return share.rule ? m_formats.rate(share.rule->rate.ppm()) : QString();
    case PaymentsColumn:
        return m_formats.count(share.payments);
    case AmountColumn:
        return m_formats.digits(share.amount, m_currency);
    default:
        return m_formats.digits(share.fee, m_currency);
    }
}

QVariant RateShareModel::sortValue(const RateShare& share, int column) const
{
    switch (column) {
    case RateColumn:
        return share.rule ? share.rule->rate.ppm() : qint64(-1);
    case PaymentsColumn:
        return share.payments;
    case AmountColumn:
        return share.amount.minor();
    case FeeColumn:
        return share.fee.minor();
    default:
        return ruleOf(share);
    }
}

QVariant RateShareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RateShare& share = m_shares.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(share, index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == RuleColumn ? ruleLeft : ratesRight;
    return role == SortRole ? sortValue(share, index.column()) : QVariant();
}

QVariant RateShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RuleColumn ? ruleLeft : ratesRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rate in force");
    case RateColumn:
        return tr("Rate");
    case PaymentsColumn:
        return tr("Payments");
    case AmountColumn:
        return tr("Amount");
    case FeeColumn:
        return tr("Fee");
    default:
        return {};
    }
}

} // namespace jangbu::ui
