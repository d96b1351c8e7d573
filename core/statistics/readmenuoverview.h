#pragma once

#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// A store's menu as its owner works on it, of one moment.
struct MenuOverview {
    struct CategoryCount {
        Category category;
        qint64 products = 0;
        qint64 soldOut = 0;
    };

    QList<CategoryCount> categories {}; ///< In the order of the menu.
    QList<Product> products {}; ///< The same, by category.
    qint64 deleted = 0; ///< Products in the trash.
};

/// Reads all of a menu at once.
class ReadMenuOverview final {
public:
    explicit ReadMenuOverview(Database& database)
        : m_database(database)
    {
    }

    Result<MenuOverview> run(const Store& store);

private:
    Database& m_database;
};

} // namespace jangbu
