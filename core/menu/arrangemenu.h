#pragma once

#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// An order of things on a menu, first to last.
struct MenuOrder {
    struct Products {
        CategoryId category;
        QList<ProductId> order;
    };

    QList<CategoryId> categories {};
    QList<Products> products {};
};

/// Puts the categories of a store's menu, and the products within categories, in another order.
class ArrangeMenu final {
public:
    explicit ArrangeMenu(Database& database)
        : m_database(database)
    {
    }

    /// The order before, of the same extent: running it takes the change back. What an order does
    /// not name follows in the order it had; what it names and is not there any more is passed
    /// over. STORE_NOT_FOUND.
    Result<MenuOrder> run(const Store& store, const MenuOrder& order);

private:
    Result<QList<CategoryId>> arrangeCategories(StoreId store, const QList<CategoryId>& order);
    Result<QList<ProductId>> arrangeProducts(StoreId store, const MenuOrder::Products& wanted);

    Database& m_database;
};

} // namespace jangbu
