#include "ui/data/previewdelegate.h"

#include "ui/data/previewmodel.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QPainter>

namespace jangbu::ui {

PreviewDelegate::PreviewDelegate(QTableView* table)
    : TableDelegate(table)
{
}

void PreviewDelegate::sizeRows(QTableView* table)
{
    const QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isWrong
            = !model->index(row, 0).data(PreviewModel::IssueRole).toString().isEmpty();
        table->setRowHeight(row, isWrong ? wrongRowHeight : rowHeight);
    }
}

/// The reason runs over all cells of its row: each paints the part of it that lies in it.
void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QString issue = index.data(PreviewModel::IssueRole).toString();
    if (issue.isEmpty())
        return TableDelegate::paint(painter, option, index);
    painter->save();
    QStyleOptionViewItem upper = option;
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    upper.rect.setHeight(rowHeight);
    const QRect place = contentRect(upper, index);
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = QFontMetrics(painter->font())
                             .elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter), text);
    const int width = table()->viewport()->width();
    const QRect below(16, option.rect.top() + rowHeight - 6, width - 32,
                      wrongRowHeight - rowHeight);
    painter->setFont(fontOf(TextStyle::Caption));
    painter->setPen(tokensOf(table()).negative);
    const QString reason
        = QFontMetrics(painter->font()).elidedText(issue, Qt::ElideRight, below.width());
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft, reason);
    painter->restore();
}

} // namespace jangbu::ui
