#include "ui/data/problemsmodel.h"

#include "ui/data/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void ProblemsModel::setSummary(const FilesImportSummary& summary)
{
    beginResetModel();
    m_problems.clear();
    if (summary.sales) {
        add(summary.sales->setAside, false);
        add(summary.sales->warnings, true);
        for (const QString& key : summary.sales->apart)
            m_problems.append(
                { tr("Refund"), key.section(u':', -1), tr("Its sale is not in the books"), true });
    }
    endResetModel();
}

void ProblemsModel::add(const QList<InputIssue>& issues, bool isWarning)
{
    for (const InputIssue& issue : issues) {
        const QString place = issue.column.isEmpty()
            ? tr("Line %1").arg(m_formats.count(issue.line))
            : tr("Line %1, %2").arg(m_formats.count(issue.line), issue.column);
        const QString reason = ImportWords::reasonOf(issue, m_formats.language());
        m_problems.append({ place, issue.value, reason, isWarning });
    }
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem& problem = m_problems.at(index.row());
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == PlaceColumn ? problem.place
            : index.column() == ValueColumn  ? problem.value
                                             : problem.reason;
    case Qt::ToolTipRole:
        return problem.reason;
    case Qt::FontRole:
        return fontOf(index.column() == ValueColumn ? TextStyle::SmallBold : TextStyle::Small);
    case Qt::ForegroundRole:
        if (index.column() != ValueColumn)
            return index.column() == PlaceColumn ? tokens.muted : tokens.text;
        return problem.isWarning ? tokens.warning : tokens.negative;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Where");
    case ValueColumn:
        return tr("What stands there");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace jangbu::ui
