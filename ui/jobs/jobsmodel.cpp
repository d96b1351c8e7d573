#include "ui/jobs/jobsmodel.h"

#include "ui/jobs/jobwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

JobsModel::JobsModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_time(NewStore().time)
    , m_today(BusinessDate::beginning())
{
}

void JobsModel::setRecords(const QList<JobRecord>& records, const StoreTime& time,
                           BusinessDate today)
{
    beginResetModel();
    m_records = records;
    m_time = time;
    m_today = today;
    endResetModel();
}

JobsModel::Action JobsModel::actionOf(int row) const
{
    switch (m_records.at(row).state) {
    case JobState::Waiting:
    case JobState::Running:
        return Action::Cancel;
    case JobState::Failed:
    case JobState::Cancelled:
        return Action::Restart;
    case JobState::Complete:
        break;
    }
    return Action::None;
}

int JobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobsModel::textOf(int row, int column) const
{
    const JobRecord& record = m_records.at(row);
    switch (column) {
    case NameColumn:
        return JobWords::nameOf(record.key.job);
    case WindowColumn:
        return m_formats.range(record.key.window, m_today);
    case StateColumn:
        return JobWords::stateOf(record.state);
    case ResultColumn:
        return JobWords::resultOf(record, m_formats);
    case EndColumn:
        return record.endedAtUtc ? m_formats.dayAndTime(*record.endedAtUtc, m_time) : QString();
    case ActionColumn:
        switch (actionOf(row)) {
        case Action::Cancel:
            return record.cancelAsked ? tr("Ending") : tr("Cancel");
        case Action::Restart:
            return tr("Try again");
        case Action::None:
            break;
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant JobsModel::colourOf(int row, int column) const
{
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    const bool hasFailed = m_records.at(row).state == JobState::Failed;
    switch (column) {
    case ActionColumn:
        return tokens.accentText;
    case ResultColumn:
        return hasFailed ? tokens.negative : tokens.muted;
    case NameColumn:
        return tokens.text;
    default:
        return tokens.muted;
    }
}

QVariant JobsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isBold = index.column() == NameColumn || index.column() == ActionColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case StateRole:
        return static_cast<int>(m_records.at(index.row()).state);
    case Qt::ToolTipRole:
        return index.column() == ResultColumn ? textOf(index.row(), ResultColumn) : QString();
    case Qt::FontRole:
        return fontOf(isBold ? TextStyle::SmallBold : TextStyle::Small);
    case Qt::ForegroundRole:
        return colourOf(index.row(), index.column());
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Job");
    case WindowColumn:
        return tr("For");
    case StateColumn:
        return tr("State");
    case ResultColumn:
        return tr("Result");
    case EndColumn:
        return tr("Ended");
    default:
        return {};
    }
}

} // namespace jangbu::ui
