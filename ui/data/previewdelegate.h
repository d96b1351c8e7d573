#pragma once

#include "ui/widgets/tablelook.h"

namespace jangbu::ui {

/// Rows of a preview; one that cannot be read is taller and says why below.
class PreviewDelegate final : public TableDelegate {
    Q_OBJECT

public:
    explicit PreviewDelegate(QTableView* table);

    static constexpr int rowHeight = 40;
    static constexpr int wrongRowHeight = 66;
    /// Gives each row its height, after the model was set anew.
    static void sizeRows(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace jangbu::ui
