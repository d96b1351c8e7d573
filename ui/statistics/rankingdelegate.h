#pragma once

#include "ui/widgets/tablelook.h"

namespace jangbu::ui {

struct Tokens;

/// Paints the ranking: share bars, changes in their colour, and behind the name of the row that is
/// hovered or current a link to its receipts.
class RankingDelegate final : public TableDelegate {
    Q_OBJECT

public:
    explicit RankingDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintProduct(QPainter& painter, const QRect& place, const QModelIndex& index,
                      const Tokens& tokens) const;
    void paintShare(QPainter& painter, const QRect& place, const QModelIndex& index,
                    const Tokens& tokens) const;
    void paintText(QPainter& painter, const QRect& place, const QModelIndex& index,
                   const Tokens& tokens) const;

    int m_pointedRow = -1;
};

} // namespace jangbu::ui
