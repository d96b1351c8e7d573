#include "ui/settings/cardratemodel.h"

#include "ui/formats.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

CardRateModel::CardRateModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void CardRateModel::setRates(QList<CompanyRates> rates, BusinessDate today)
{
    beginResetModel();
    m_rates = std::move(rates);
    m_today = today;
    endResetModel();
}

int CardRateModel::rowOf(const QString& company) const
{
    const auto found
        = std::find_if(m_rates.cbegin(), m_rates.cend(),
                       [&](const CompanyRates& rates) { return rates.company == company; });
    return found == m_rates.cend() ? -1 : static_cast<int>(found - m_rates.cbegin());
}

int CardRateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rates.size());
}

int CardRateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CardRateModel::fromText(BusinessDate from)
{
    return from == BusinessDate::beginning() ? tr("From the start") : from.toIso();
}

QString CardRateModel::rateText(const CompanyRates& rates, CardKind kind) const
{
    const auto step = rates.stepOn(kind, m_today);
    return step ? m_formats.rate(step->rate.ppm()) : u"–"_s;
}

QString CardRateModel::fromTextOf(const CompanyRates& rates) const
{
    const auto credit = rates.stepOn(CardKind::Credit, m_today);
    const auto debit = rates.stepOn(CardKind::Debit, m_today);
    if (credit && debit)
        return fromText(qMax(credit->from, debit->from));
    if (credit || debit)
        return fromText(credit ? credit->from : debit->from);
    return {};
}

QString CardRateModel::upcomingText(const CompanyRates& rates) const
{
    const auto credit = rates.stepAfter(CardKind::Credit, m_today);
    const auto debit = rates.stepAfter(CardKind::Debit, m_today);
    if (credit && debit && credit->from == debit->from) {
        return tr("From %1: %2 / %3")
            .arg(credit->from.toIso(), m_formats.rate(credit->rate.ppm()),
                 m_formats.rate(debit->rate.ppm()));
    }
    if (credit && (!debit || credit->from < debit->from))
        return tr("From %1: credit %2")
            .arg(credit->from.toIso(), m_formats.rate(credit->rate.ppm()));
    if (debit)
        return tr("From %1: debit %2").arg(debit->from.toIso(), m_formats.rate(debit->rate.ppm()));
    return {};
}

QString CardRateModel::textOf(const CompanyRates& rates, int column) const
{
    switch (column) {
    case Company:
        return rates.company;
    case Credit:
        return rateText(rates, CardKind::Credit);
    case Debit:
        return rateText(rates, CardKind::Debit);
    case From:
        return fromTextOf(rates);
    case Upcoming:
        return upcomingText(rates);
    default:
        return {};
    }
}

QVariant CardRateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const bool isNumber = column == Credit || column == Debit;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_rates.at(index.row()), column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        if (column == From)
            return tokens.muted;
        return column == Upcoming ? tokens.accentText : tokens.text;
    }
    case Qt::FontRole:
        return fontOf(column == Upcoming ? TextStyle::SmallBold : TextStyle::Body);
    default:
        return {};
    }
}

QVariant CardRateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Credit || section == Debit;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Company:
        return tr("Card company");
    case Credit:
        return tr("Credit");
    case Debit:
        return tr("Debit");
    case From:
        return tr("In force since");
    case Upcoming:
        return tr("Coming");
    default:
        return {};
    }
}

} // namespace jangbu::ui
