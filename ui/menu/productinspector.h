#pragma once

#include "core/menu/changeproducts.h"
#include "core/statistics/readproductpast.h"
#include "ui/formats.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Button;
class CategoryListModel;
class CountField;
class ElidedLabel;
class Field;
class MoneyField;
class SparkBars;
class StepChart;
class Toggle;

/// All of one product: what can be changed, and what it was and sold.
class ProductInspector final : public QFrame {
    Q_OBJECT

public:
    ProductInspector(const Formats& formats, const Store& store,
                     const CategoryListModel* categories, QWidget* parent = nullptr);

    /// Fields in which somebody types stay as they are, while it is the same product.
    void setProduct(const Product& product);
    void setPast(const ProductPast& past, BusinessDate today);
    std::optional<ProductId> product() const;
    void focusName();

signals:
    void editWanted(const jangbu::ProductEdit& edit);
    void restockWanted(jangbu::ProductId product);
    void removeWanted(jangbu::ProductId product);
    void closeWanted();

private:
    void buildHead(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    void buildSwitches(QVBoxLayout* column);
    void buildPast(QVBoxLayout* column);
    void connectFields();
    Toggle* addSwitch(QVBoxLayout* column, const QString& text, const QString& name);
    void checkName();
    void sendName();
    void sendPrice();
    void sendBaseStock();
    void sendStock();
    void showPrices(const ProductPast& past, BusinessDate today);
    void showSales(const ProductPast& past);

    const Formats& m_formats;
    Store m_store;
    const CategoryListModel* m_categories;
    std::optional<Product> m_product {};

    ElidedLabel* m_title;
    QLabel* m_sold;
    Field* m_name;
    MoneyField* m_price;
    QComboBox* m_category;
    CountField* m_baseStock;
    CountField* m_stock;
    Button* m_restock;
    Toggle* m_selling;
    Toggle* m_taxFree;
    QLabel* m_changes;
    StepChart* m_prices;
    QLabel* m_lastChange;
    QLabel* m_soldLately;
    SparkBars* m_days;
};

} // namespace jangbu::ui
