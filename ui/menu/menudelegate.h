#pragma once

#include "ui/widgets/tablelook.h"

class QLabel;

namespace jangbu::ui {

class MenuTableModel;

/// Paints the cells of a menu, and edits them in place: what breaks a limit is said below the cell
/// while it is typed, and not taken.
class MenuDelegate final : public TableDelegate {
    Q_OBJECT

public:
    MenuDelegate(QTableView* table, const MenuTableModel* model);

    /// Where a row is taken to be dragged, left of its check box.
    static constexpr int gripWidth = 18;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

    /// What the number of a stock and its badge need side by side.
    int stockWidth() const;

    /// Shows a sentence below a cell for a while, such as why the books refused an edit.
    void tell(const QModelIndex& index, const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintChoice(QPainter& painter, const QRect& cell, const QModelIndex& index,
                     bool isHovered) const;
    void paintName(QPainter& painter, const QRect& place, const QModelIndex& index) const;
    void paintStock(QPainter& painter, const QRect& place, const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QRect& place, const QModelIndex& index) const;
    void check(QWidget* editor, const QModelIndex& index) const;
    void showTip(const QRect& cell, bool isRight, const QString& sentence) const;

    const MenuTableModel* m_model;
    QLabel* m_tip;
    int m_row = -1; ///< Under the pointer.
};

} // namespace jangbu::ui
