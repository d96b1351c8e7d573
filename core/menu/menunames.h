#pragma once

#include "core/menu/product.h"
#include "core/result.h"

#include <QHash>

namespace jangbu {

class Database;

/// What products and categories of a store are called now; deleted products by their last name.
class MenuNames final {
public:
    static Result<MenuNames> read(Database& database, StoreId store);

    /// STORAGE_CORRUPT for an id that is not on the menu: a row of the books makes no sense then.
    Result<QString> nameOf(ProductId product) const;
    Result<Category> categoryOf(CategoryId category) const;

private:
    QHash<ProductId, QString> m_products;
    QHash<CategoryId, Category> m_categories;
};

} // namespace jangbu
