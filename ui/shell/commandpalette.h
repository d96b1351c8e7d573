#pragma once

#include "ui/shell/pagelist.h"

#include <QWidget>

namespace jangbu {
struct ReceiptRow;
}

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace jangbu::ui {

class PaletteModel;
struct PaletteItem;

/// Ctrl+K: finds pages, actions, products and receipts, by words or by initial consonants. Enter
/// goes there, Escape closes. It deletes itself when it is closed.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    CommandPalette(QWidget* window, const PageServices& services, const Store& store,
                   const QList<PageEntry>& pages);

    void open();

signals:
    void destinationChosen(const jangbu::ui::Destination& destination);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void readProducts(const QList<PageEntry>& pages);
    void search(const QString& query);
    void askReceipts(const QString& query);
    PaletteItem receiptItem(const ReceiptRow& row) const;
    void move(int step);
    void chooseCurrent();
    void showCount();
    void place();
    void close();

    PageServices m_services;
    Store m_store;
    NewestOnly m_newestQuery;
    QFrame* m_frame;
    QLineEdit* m_edit;
    QLabel* m_initials;
    QLabel* m_count;
    PaletteModel* m_model;
    QListView* m_view;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jangbu::ui
