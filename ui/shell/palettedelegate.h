#pragma once

#include <QStyledItemDelegate>

namespace jangbu::ui {

/// Paints the rows of the palette: heads, and items with what met the query in the accent.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jangbu::ui
