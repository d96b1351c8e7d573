#pragma once

#include "ui/widgets/tablelook.h"

namespace jangbu::ui {

/// Paints the state of a job as a badge, and all else as other tables do.
class JobsDelegate final : public TableDelegate {
    Q_OBJECT

public:
    explicit JobsDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace jangbu::ui
