#pragma once

#include "core/menu/addproduct.h"
#include "ui/widgets/sheet.h"

#include <QSet>

class QCheckBox;
class QComboBox;

namespace jangbu::ui {

class CategoryListModel;
class CountField;
class Field;
class Formats;
class MoneyField;

/// Asks what a new product is.
class AddProductSheet final : public Sheet {
    Q_OBJECT

public:
    AddProductSheet(QWidget* anchor, const Formats& formats, const Store& store,
                    const CategoryListModel* categories, const std::optional<CategoryId>& category,
                    const QSet<QString>& takenNames);

    /// The books refused it; what was typed is kept.
    void showRefusal(const QString& sentence);

signals:
    void productWanted(const jangbu::NewProduct& product);

private:
    void check();
    void send();

    QSet<QString> m_takenNames;
    QList<Category> m_categories;
    Field* m_name;
    MoneyField* m_price;
    QComboBox* m_category;
    CountField* m_baseStock;
    QCheckBox* m_taxFree;
    Button* m_add;
};

} // namespace jangbu::ui
