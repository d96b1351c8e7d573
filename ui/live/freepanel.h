#pragma once

#include <QFrame>

class QLabel;

namespace jangbu::ui {

class Button;

/// What stands at the right while no open trade is chosen: what can be done with a free table.
class FreePanel final : public QFrame {
    Q_OBJECT

public:
    explicit FreePanel(QWidget* parent = nullptr);

    void showNothingChosen();
    /// A table of the store that is free.
    void showTable(const QString& name);
    void focusOrder();

signals:
    void orderWanted();
    void counterSaleWanted();
    void renameWanted();
    void removeWanted();

private:
    QLabel* m_title;
    QLabel* m_note;
    Button* m_order;
    Button* m_sale;
    Button* m_rename;
    Button* m_remove;
};

} // namespace jangbu::ui
