#pragma once

#include "core/calendar/clock.h"
#include "core/menu/product.h"
#include "core/store/store.h"

namespace jangbu {

class Database;
class IdAllocator;

/// The owner's changes to the categories of a store's menu.
class ChangeCategories final {
public:
    ChangeCategories(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// As the last one. One of that name that was removed comes back, with its past.
    /// NAME_INVALID, STORE_NOT_FOUND, CATEGORY_EXISTS.
    Result<Category> add(const Store& store, const QString& name);
    /// What was sold in it is shown under the new name. NAME_INVALID, STORE_NOT_FOUND,
    /// CATEGORY_NOT_FOUND; CATEGORY_EXISTS also when a removed one has the name.
    Result<Category> rename(const Store& store, CategoryId id, const QString& name);
    /// What was sold in it still refers to it. STORE_NOT_FOUND, CATEGORY_NOT_FOUND,
    /// CATEGORY_NOT_EMPTY while a product of the menu is in it.
    Result<Category> remove(const Store& store, CategoryId id);

private:
    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
