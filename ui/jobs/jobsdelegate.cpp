#include "ui/jobs/jobsdelegate.h"

#include "ui/jobs/jobsmodel.h"
#include "ui/jobs/jobwords.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

JobsDelegate::JobsDelegate(QTableView* table)
    : TableDelegate(table)
{
}

void JobsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (index.column() != JobsModel::StateColumn) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    const auto state = static_cast<JobState>(index.data(JobsModel::StateRole).toInt());
    const BadgeLook badge { .kind = JobWords::badgeOf(state),
                            .text = index.data().toString(),
                            .icon = state == JobState::Failed ? u"triangle-alert"_s : QString(),
                            .isSmall = true };
    badge.paint(*painter, contentRect(option, index), tokensOf(table()),
                table()->devicePixelRatioF());
}

} // namespace jangbu::ui
