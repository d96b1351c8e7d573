#include "core/menu/changecategories.h"

#include "core/audit/auditlog.h"
#include "core/menu/categoryrepository.h"
#include "core/people/authority.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<Category> ChangeCategories::add(const Store& store, const QString& name)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(store.id, 1));
    return inTransaction(m_database, [&]() -> Result<Category> {
        IdRange ids = taken;
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        CategoryRepository categories(m_database);
        JANGBU_TRY_ASSIGN(const auto existing, categories.find(store.id, parsed));
        if (existing && !existing->deletedAtUtc)
            return Error { ErrorCode::CategoryExists, { parsed, store.name } };
        JANGBU_TRY(record(m_database,
                          { .act = Act::CategoryAdded, .store = store.id, .subject = parsed }));
        return categories.ensure(store.id, parsed, ids.next<CategoryId>());
    });
}

Result<Category> ChangeCategories::rename(const Store& store, CategoryId id, const QString& name)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
    JANGBU_TRY_ASSIGN(const QString parsed, parseName(name));
    return inTransaction(m_database, [&]() -> Result<Category> {
        JANGBU_TRY(StoreRepository(m_database).touchMenu(store.id));
        CategoryRepository categories(m_database);
        JANGBU_TRY_ASSIGN(Category category, categories.livingById(store, id));
        JANGBU_TRY_ASSIGN(const auto other, categories.find(store.id, parsed));
        if (other && other->id != id)
            return Error { ErrorCode::CategoryExists, { parsed, store.name } };
        const QString before = category.name;
        category.name = parsed;
        JANGBU_TRY(categories.update(store.id, category));
        JANGBU_TRY(record(m_database,
                          { .act = Act::CategoryChanged,
                            .store = store.id,
                            .subject = before,
                            .before = { { "name"_L1, before } },
                            .after = { { "name"_L1, parsed } } }));
        return category;
    });
}

Result<Category> ChangeCategories::remove(const Store& store, CategoryId id)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
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
        JANGBU_TRY(
            record(m_database,
                   { .act = Act::CategoryRemoved, .store = store.id, .subject = category.name }));
        return category;
    });
}

} // namespace jangbu
