#pragma once

#include "core/id.h"

#include <QTableView>

class QCheckBox;

namespace jangbu::ui {

class MenuDelegate;
class MenuTableModel;
class RowDrag;

/// The table of a menu. Enter, F2 or typing edits a cell, Space marks a row, Delete removes, Alt
/// with the arrow keys moves a row where rows can be moved.
class MenuTable final : public QTableView {
    Q_OBJECT

public:
    explicit MenuTable(MenuTableModel* model, QWidget* parent = nullptr);

    std::optional<ProductId> currentProduct() const;
    /// Makes it the current row where it is seen.
    void showProduct(ProductId product);
    /// Says below a cell why the books refused what was typed.
    void tell(ProductId product, int column, const QString& sentence);

signals:
    void currentProductChanged();
    void moveWanted(int row, int gap);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpColumns();
    void toggleMark(const QModelIndex& index);
    void showChoice();

    MenuTableModel* m_model;
    MenuDelegate* m_delegate;
    RowDrag* m_drag;
    QCheckBox* m_all;
};

} // namespace jangbu::ui
