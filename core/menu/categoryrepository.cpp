#include "core/menu/categoryrepository.h"

#include "core/storage/database.h"
#include "core/storage/idallocator.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString categoriesSql = u"SELECT id, name, position, import_id, deleted_at FROM category "
                              u"WHERE store_id = :store"_s;
const QString livingCategorySql
    = u" AND (deleted_at IS NULL OR EXISTS (SELECT 1 FROM product p WHERE p.store_id = :store "
      u"AND p.category_id = category.id AND p.deleted_at IS NULL))"_s;
const QString categoryOrderSql = u" ORDER BY position, name"_s;
const QString countProductsSql
    = u"SELECT COUNT(*) FROM product WHERE store_id = :store AND category_id = :id "
      u"AND deleted_at IS NULL"_s;
const QString nextCategoryPositionSql
    = u"SELECT MAX(position) + 1 FROM category WHERE store_id = :store"_s;
const QString addCategorySql = u"INSERT INTO category (store_id, id, name, position, import_id) "
                               u"VALUES (:store, :id, :name, :position, :import)"_s;
const QString updateCategorySql
    = u"UPDATE category SET name = :name, position = :position, deleted_at = :deleted_at "
      u"WHERE store_id = :store AND id = :id"_s;

std::optional<Category> categoryFrom(const Row& row)
{
    const auto id = row.id<CategoryId>(0);
    if (!id)
        return std::nullopt;
    return Category { *id, row.text(1), static_cast<int>(row.integer(2)), row.id<ImportId>(3),
                      row.instant(4) };
}

} // namespace

QStringList CategoryRepository::firstNames()
{
    return { u"MAIN_MENU"_s, u"SUB_MENU"_s, u"DRINK"_s };
}

Result<QList<Category>> CategoryRepository::all(StoreId store) const
{
    return m_database.select(categoriesSql + categoryOrderSql, { { ":store"_L1, store } },
                             categoryFrom);
}

Result<QList<Category>> CategoryRepository::living(StoreId store) const
{
    return m_database.select(categoriesSql + livingCategorySql + categoryOrderSql,
                             { { ":store"_L1, store } }, categoryFrom);
}

Result<std::optional<Category>> CategoryRepository::find(StoreId store, const QString& name) const
{
    return m_database.selectOne(categoriesSql + u" AND name = :name"_s,
                                { { ":store"_L1, store }, { ":name"_L1, name } }, categoryFrom);
}

Result<std::optional<Category>> CategoryRepository::find(StoreId store, CategoryId id) const
{
    return m_database.selectOne(categoriesSql + u" AND id = :id"_s,
                                { { ":store"_L1, store }, { ":id"_L1, id } }, categoryFrom);
}

Result<Category> CategoryRepository::livingById(const Store& store, CategoryId id) const
{
    JANGBU_TRY_ASSIGN(const auto all, living(store.id));
    for (const Category& category : all) {
        if (category.id == id)
            return category;
    }
    return Error { ErrorCode::CategoryNotFound, { QString::number(id.value()), store.name } };
}

Result<qint64> CategoryRepository::livingProducts(StoreId store, CategoryId id) const
{
    return m_database.selectInteger(countProductsSql, { { ":store"_L1, store }, { ":id"_L1, id } });
}

Result<int> CategoryRepository::nextPosition(StoreId store) const
{
    JANGBU_TRY_ASSIGN(
        const qint64 position,
        m_database.selectInteger(nextCategoryPositionSql, { { ":store"_L1, store } }));
    return static_cast<int>(position);
}

Result<Category> CategoryRepository::byName(const Store& store, const QString& name) const
{
    JANGBU_TRY_ASSIGN(const auto category, find(store.id, name));
    if (!category)
        return Error { ErrorCode::CategoryNotFound, { name, store.name } };
    return *category;
}

Done CategoryRepository::add(StoreId store, const Category& category)
{
    return m_database.run(addCategorySql,
                          { { ":store"_L1, store },
                            { ":id"_L1, category.id },
                            { ":name"_L1, category.name },
                            { ":position"_L1, category.position },
                            { ":import"_L1, category.importedBy } });
}

Done CategoryRepository::update(StoreId store, const Category& category)
{
    return m_database.run(updateCategorySql,
                          { { ":name"_L1, category.name },
                            { ":position"_L1, category.position },
                            { ":deleted_at"_L1, category.deletedAtUtc },
                            { ":store"_L1, store },
                            { ":id"_L1, category.id } });
}

Result<Category> CategoryRepository::ensure(StoreId store, const QString& name, CategoryId newId,
                                            std::optional<ImportId> importedBy)
{
    JANGBU_TRY_ASSIGN(auto existing, find(store, name));
    if (existing && !existing->deletedAtUtc)
        return *existing;
    JANGBU_TRY_ASSIGN(const int position, nextPosition(store));
    if (existing) {
        existing->position = position;
        existing->deletedAtUtc = std::nullopt;
        JANGBU_TRY(update(store, *existing));
        return *existing;
    }
    const Category category { newId, name, position, importedBy };
    JANGBU_TRY(add(store, category));
    return category;
}

Done CategoryRepository::bringBack(const Store& store, CategoryId id)
{
    JANGBU_TRY_ASSIGN(const auto category, find(store.id, id));
    if (!category)
        return Error { ErrorCode::CategoryNotFound, { QString::number(id.value()), store.name } };
    if (!category->deletedAtUtc)
        return done;
    JANGBU_TRY_ASSIGN(const Category back, ensure(store.id, category->name, id));
    JANGBU_CHECK(back.id == id);
    return done;
}

Done CategoryRepository::addFirst(StoreId store, std::optional<ImportId> importedBy)
{
    IdRange ids(IdAllocator::firstIdOf(store), firstNames().size());
    int position = 0;
    for (const QString& name : firstNames())
        JANGBU_TRY(add(store, { ids.next<CategoryId>(), name, position++, importedBy }));
    return done;
}

} // namespace jangbu
