#include "ui/settlement/windowlistmodel.h"

#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"
#include "ui/theme/typography.h"

namespace jangbu::ui {

WindowListModel::WindowListModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void WindowListModel::setWindows(QList<WindowSummary> windows, const Currency& currency,
                                 BusinessDate today)
{
    beginResetModel();
    m_windows = std::move(windows);
    m_currency = currency;
    m_today = today;
    m_chosen = -1;
    endResetModel();
}

int WindowListModel::rowOf(Term term, BusinessDate start) const
{
    for (int row = 0; row < m_windows.size(); ++row) {
        if (m_windows.at(row).term == term && m_windows.at(row).window.start == start)
            return row;
    }
    return -1;
}

void WindowListModel::setChosen(int row)
{
    const int before = m_chosen;
    m_chosen = row;
    for (const int changed : { before, row }) {
        if (changed >= 0 && changed < m_windows.size())
            emit dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
    }
}

int WindowListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_windows.size());
}

int WindowListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WindowListModel::windowText(const WindowSummary& window) const
{
    const QString dates = SettlementWords::windowOf(window.term, window.window, m_formats, m_today);
    if (!m_namesTerms)
        return dates;
    switch (window.term) {
    case Term::Day:
        return tr("Day · %1").arg(dates);
    case Term::Week:
        return tr("Week · %1").arg(dates);
    case Term::Month:
        return tr("Month · %1").arg(dates);
    }
    Q_UNREACHABLE();
}

QString WindowListModel::textOf(const WindowSummary& window, int column) const
{
    switch (column) {
    case WindowColumn:
        return windowText(window);
    case StateColumn:
        return SettlementWords::stateOf(window);
    default:
        return m_formats.amount(window.revenue, m_currency);
    }
}

QVariant WindowListModel::sortValue(const WindowSummary& window, int column) const
{
    switch (column) {
    case WindowColumn:
        return window.window.start.julianDay();
    case StateColumn:
        return static_cast<int>(window.state);
    default:
        return window.revenue.minor();
    }
}

QVariant WindowListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WindowSummary& window = m_windows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(window, index.column());
    case Qt::FontRole:
        return index.row() == m_chosen ? fontOf(TextStyle::BodyBold) : fontOf(TextStyle::Body);
    case Qt::TextAlignmentRole:
        return int(index.column() == RevenueColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(window, index.column());
    case StateRole:
        return static_cast<int>(window.state);
    case DiffersRole:
        return window.differs;
    default:
        return {};
    }
}

QVariant WindowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RevenueColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WindowColumn:
        return tr("Period");
    case StateColumn:
        return tr("State");
    case RevenueColumn:
        return tr("Net revenue");
    default:
        return {};
    }
}

} // namespace jangbu::ui
