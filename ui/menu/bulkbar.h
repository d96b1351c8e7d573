#pragma once

#include "core/menu/product.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace jangbu::ui {

class Button;
class CategoryListModel;

/// What can be done with all products that are marked. Gone while none is.
class BulkBar final : public QFrame {
    Q_OBJECT

public:
    explicit BulkBar(const CategoryListModel* categories, QWidget* parent = nullptr);

    void setCount(qsizetype count);
    /// How often they were sold so far, before they are deleted.
    void setSold(const QString& words);

signals:
    void priceWanted();
    void restockWanted();
    void sellingWanted(bool isOnSale);
    void categoryWanted(const jangbu::Category& category);
    void removeWanted();

private:
    void fillCategories();

    const CategoryListModel* m_categories;
    QLabel* m_count;
    QLabel* m_sold;
    QMenu* m_menu;
};

} // namespace jangbu::ui
