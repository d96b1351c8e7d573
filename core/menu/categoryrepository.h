#pragma once

#include "core/menu/product.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// Reads and writes the categories of stores. Writing runs inside the caller's transaction.
class CategoryRepository final {
public:
    /// MAIN_MENU, SUB_MENU, DRINK: what every store starts with.
    static QStringList firstNames();

    explicit CategoryRepository(Database& database)
        : m_database(database)
    {
    }

    /// By position, then name in code-point order.
    Result<QList<Category>> all(StoreId store) const;
    Result<std::optional<Category>> find(StoreId store, const QString& name) const;
    /// CATEGORY_NOT_FOUND when there is none.
    Result<Category> byName(const Store& store, const QString& name) const;
    Done add(StoreId store, const Category& category);
    /// The category of that name, made as the last one under `newId` where there is none yet.
    Result<Category> ensure(StoreId store, const QString& name, CategoryId newId,
                            std::optional<ImportId> importedBy = std::nullopt);
    /// Adds the categories of a new store, with the first `firstNames().size()` of its ids.
    Done addFirst(StoreId store, std::optional<ImportId> importedBy);

private:
    Database& m_database;
};

} // namespace jangbu
