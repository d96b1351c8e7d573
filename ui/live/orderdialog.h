#pragma once

#include "core/menu/product.h"
#include "core/trade/orderdraft.h"
#include "ui/formats.h"
#include "ui/widgets/sheet.h"

#include <QHash>

class QListView;

namespace jangbu::ui {

class CartList;
class MenuPickModel;
class MenuPickProxyModel;
class SearchField;

/// The menu of a store as an order needs it.
struct OrderMenu {
    QList<Product> products {};
    QHash<CategoryId, QString> categories {};
};

/// Puts an order together: the menu with a search at the left, what was chosen at the right.
class OrderDialog final : public Sheet {
    Q_OBJECT

public:
    OrderDialog(QWidget* anchor, const QString& title, const Formats& formats,
                const Currency& currency);

    void setMenu(const OrderMenu& menu);
    const OrderDraft& draft() const { return m_draft; }
    void start();
    void setBusy(bool isBusy);
    /// What was refused when the order was placed.
    void showProblem(const Error& error);

signals:
    void placeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QWidget* buildMenu();
    QWidget* buildCart();
    void addCurrent();
    void change(ProductId product, qint64 quantity);
    void askForDiscount(ProductId product);
    void take(const Done& changed);
    void show();

    const Formats& m_formats;
    Currency m_currency;
    OrderDraft m_draft;
    MenuPickModel* m_model;
    MenuPickProxyModel* m_found;
    SearchField* m_search;
    QListView* m_list;
    CartList* m_cart;
    QLabel* m_total;
    QLabel* m_problem;
    Button* m_place = nullptr;
};

} // namespace jangbu::ui
