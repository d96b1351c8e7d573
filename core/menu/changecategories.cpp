#include "core/menu/changecategories.h"

#include "core/menu/categoryrepository.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

Result<Category> ChangeCategories::add(const Store& store, const QString& name)
{
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, 1));
    return inTransaction(m_database, [&]() -> Result<Category> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        CategoryRepository categories(m_database);
        JANGBU_TRY_ASSIGN(const auto existing, categories.find(store.id, parsed));
        if (existing && !existing->deletedAtUtc)
            return Error { ErrorCode::CategoryExists, { parsed, store.name } };
        return categories.ensure(store.id, parsed, ids.next<CategoryId>());
    });
}

Result<Category> ChangeCategories::rename(const Store& store, CategoryId id, const QString& name)
{
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    return inTransaction(m_database, [&]() -> Result<Category> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        CategoryRepository categories(m_database);
        JANGBU_TRY_ASSIGN(Category category, categories.livingById(store, id));
        JANGBU_TRY_ASSIGN(const auto other, categories.find(store.id, parsed));
        if (other && other->id != id)
            return Error { ErrorCode::CategoryExists, { parsed, store.name } };
        category.name = parsed;
        JANGBU_TRY(categories.update(store.id, category));
        return category;
    });
}

Result<Category> ChangeCategories::remove(const Store& store, CategoryId id)
{
    return inTransaction(m_database, [&]() -> Result<Category> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        CategoryRepository categories(m_database);
        JANGBU_TRY_ASSIGN(Category category, categories.livingById(store, id));
        JANGBU_TRY_ASSIGN(const qint64 products, categories.livingProducts(store.id, id));
        if (products > 0) {
            return Error { ErrorCode::CategoryNotEmpty,
                           { category.name, QString::number(products) } };
        }
        category.deletedAtUtc = m_clock.nowUtc();
        JANGBU_TRY(categories.update(store.id, category));
        return category;
    });
}

} // namespace jangbu
