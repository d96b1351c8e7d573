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

    /// Removed ones too, by position, then name in code-point order.
    Result<QList<Category>> all(StoreId store) const;
    /// Those on the menu in the same order: not removed, or holding a product that is on the menu.
    Result<QList<Category>> living(StoreId store) const;
    /// Removed ones too.
    Result<std::optional<Category>> find(StoreId store, const QString& name) const;
    Result<std::optional<Category>> find(StoreId store, CategoryId id) const;
    /// CATEGORY_NOT_FOUND when there is none.
    Result<Category> byName(const Store& store, const QString& name) const;
    /// CATEGORY_NOT_FOUND when it is not there or removed.
    Result<Category> livingById(const Store& store, CategoryId id) const;
    Result<qint64> livingProducts(StoreId store, CategoryId id) const;
    Result<int> nextPosition(StoreId store) const;
    Done add(StoreId store, const Category& category);
    /// Writes name, position and whether it is removed.
    Done update(StoreId store, const Category& category);
    /// The category of that name, made as the last one under `newId` where there is none yet. One
    /// that was removed is back on the menu.
    Result<Category> ensure(StoreId store, const QString& name, CategoryId newId,
                            std::optional<ImportId> importedBy = std::nullopt);
    /// Puts one that was removed on the menu again, as the last. CATEGORY_NOT_FOUND.
    Done bringBack(const Store& store, CategoryId id);
    /// Adds the categories of a new store, with the first `firstNames().size()` of its ids.
    Done addFirst(StoreId store, std::optional<ImportId> importedBy);

private:
    Database& m_database;
};

} // namespace jangbu
