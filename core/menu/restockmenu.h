#pragma once

#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Sets the stock of one product, or of all that are on the menu, to its base stock or a number.
class RestockMenu final {
public:
    explicit RestockMenu(Database& database)
        : m_database(database)
    {
    }

    /// What was restocked, as it is then. VALUE_INVALID, STORE_NOT_FOUND, PRODUCT_NOT_FOUND.
    Result<QList<Product>> run(const Store& store, const std::optional<QString>& name,
                               std::optional<qint64> to = std::nullopt);

private:
    Database& m_database;
};

} // namespace jangbu
