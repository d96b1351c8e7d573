#pragma once

#include "ui/menu/categorylistmodel.h"
#include "ui/menu/menuacts.h"
#include "ui/menu/menutablemodel.h"
#include "ui/page.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class BulkBar;
class Button;
class Card;
class CategoryRail;
class MenuTable;
class ProductInspector;
class SearchField;
class TrashSheet;

/// The menu of a store: categories, a table that is edited in place, and all of one product.
class MenuPage final : public Page {
    Q_OBJECT

public:
    explicit MenuPage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const Destination& destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

    /// Shows what a menu file would change, or what is wrong with it.
    void previewFile(const QString& path);
    void exportTo(const QString& path);

protected:
    void storeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildColumns();
    QWidget* buildTableCard();
    QWidget* buildEmpty();
    void connectRail();
    void connectBulkBar();
    void addShortcuts();
    void showOverview(const MenuOverview& overview);
    void showCounts();
    void showSelection();
    void showChosen();
    void showHistory();
    void applyFilter();
    void readPast(ProductId product);

    void editProduct(const ProductEdit& edit);
    void tellRefusal(const ProductEdit& edit, const Error& error);
    void addProduct();
    void restockAll();
    void removeProducts();
    void askPrices();
    void moveRow(int row, int gap);
    void askNewCategory();
    void askCategoryName(const Category& category);
    void removeCategory(const Category& category);
    void openTrash();
    void fillTrash();
    void restoreProduct(const Product& product);
    void askRestoreName(const Product& product);
    void chooseImport();
    void chooseExport();
    QSet<QString> takenNames() const;

    CategoryListModel m_categories;
    MenuTableModel m_products;
    MenuActs m_acts;
    MenuOverview m_overview {};
    NewestOnly m_newestOverview;
    NewestOnly m_newestPast;
    NewestOnly m_newestSold;
    std::optional<ProductId> m_wanted {}; ///< To be shown once it is there.
    std::optional<CategoryId> m_wantedCategory {};
    bool m_isRead = false;

    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_restockAll = nullptr;
    SearchField* m_search = nullptr;
    CategoryRail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    QBoxLayout* m_columns = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_nothing = nullptr;
    MenuTable* m_table = nullptr;
    BulkBar* m_bulk = nullptr;
    ProductInspector* m_inspector = nullptr;
    QPointer<TrashSheet> m_trash;
};

} // namespace jangbu::ui
