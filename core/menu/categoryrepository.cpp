#include "core/menu/categoryrepository.h"

#include "core/storage/database.h"
#include "core/storage/idallocator.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString categoriesSql
    = u"SELECT id, name, position, import_id FROM category WHERE store_id = :store"_s;
const QString nextPositionSql = u"SELECT MAX(position) + 1 FROM category WHERE store_id = :store"_s;
const QString addCategorySql = u"INSERT INTO category (store_id, id, name, position, import_id) "
                               u"VALUES (:store, :id, :name, :position, :import)"_s;

std::optional<Category> categoryFrom(const Row& row)
{
    const auto id = row.id<CategoryId>(0);
    if (!id)
        return std::nullopt;
    return Category { *id, row.text(1), static_cast<int>(row.integer(2)), row.id<ImportId>(3) };
}

} // namespace

QStringList CategoryRepository::firstNames()
{
    return { u"MAIN_MENU"_s, u"SUB_MENU"_s, u"DRINK"_s };
}

Result<QList<Category>> CategoryRepository::all(StoreId store) const
{
    return m_database.select(categoriesSql + u" ORDER BY position, name"_s,
                             { { ":store"_L1, store } }, categoryFrom);
}

Result<std::optional<Category>> CategoryRepository::find(StoreId store, const QString& name) const
{
    return m_database.selectOne(categoriesSql + u" AND name = :name"_s,
                                { { ":store"_L1, store }, { ":name"_L1, name } }, categoryFrom);
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

Result<Category> CategoryRepository::ensure(StoreId store, const QString& name, CategoryId newId,
                                            std::optional<ImportId> importedBy)
{
    JANGBU_TRY_ASSIGN(const auto existing, find(store, name));
    if (existing)
        return *existing;
    JANGBU_TRY_ASSIGN(const qint64 position,
                      m_database.selectInteger(nextPositionSql, { { ":store"_L1, store } }));
    const Category category { newId, name, static_cast<int>(position), importedBy };
    JANGBU_TRY(add(store, category));
    return category;
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
