#include "core/interchange/importids.h"

#include "core/menu/categoryrepository.h"
#include "core/store/storerepository.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr qint64 idsOfImport = 1;
constexpr qint64 idsPerProduct = 2; // The product and its first version.

/// The place of a name among the categories that every store starts with; -1 for another.
qint64 placeAmongFirst(const QString& name)
{
    return CategoryRepository::firstNames().indexOf(name);
}

} // namespace

bool isNew(const DirectoryProduct& product)
{
    return product.isUsed && !product.existing;
}

bool isNew(const DirectoryCategory& category, const ImportDirectory& directory)
{
    const bool isInBooks = directory.store(category.store).existing.has_value();
    return category.isUsed && !category.existing
        && (isInBooks || placeAmongFirst(category.name) < 0);
}

qint64 ImportIds::newStores() const
{
    return std::count_if(m_blocks.cbegin(), m_blocks.cend(),
                         [](const auto& entry) { return entry.second.isNew; });
}

std::vector<ImportIds::Needs> ImportIds::countNeeds(ImportDirectory& directory,
                                                    const ImportPlan& plan) const
{
    std::vector<Needs> needs(directory.stores().size());
    for (const DirectoryCategory& category : directory.categories())
        needs[static_cast<size_t>(category.store)].categories += isNew(category, directory) ? 1 : 0;
    for (const DirectoryProduct& product : directory.products())
        needs[static_cast<size_t>(product.store)].products += isNew(product) ? 1 : 0;
    for (size_t store = 0; store < needs.size(); ++store)
        needs[store].rows = plan.rowsOf(static_cast<int>(store));
    return needs;
}

Result<ImportIds::StoreBlock> ImportIds::blockFor(Database& database, IdAllocator& ids,
                                                  const DirectoryStore& entry, qint64 count) const
{
    if (entry.existing) {
        JANGBU_TRY_ASSIGN(const IdRange taken, ids.take(entry.existing->id, count));
        const qint64 first = taken.first();
        return StoreBlock { *entry.existing, false, first, first + count - 1, taken, 0 };
    }
    const auto isDrawn = [this](StoreId number) {
        return std::any_of(m_blocks.cbegin(), m_blocks.cend(),
                           [&](const auto& drawn) { return drawn.second.store.id == number; });
    };
    const qint64 firstCategories = CategoryRepository::firstNames().size();
    while (true) {
        const StoreId number = IdAllocator::drawStoreNumber();
        JANGBU_TRY_ASSIGN(const bool isTaken, StoreRepository(database).isNumberTaken(number));
        if (isTaken || isDrawn(number))
            continue;
        const qint64 first = IdAllocator::firstIdOf(number);
        const IdRange rows(first + firstCategories, count);
        return StoreBlock {
            entry.as(number),       true, first, first + firstCategories + count - 1, rows,
            firstCategories + count
        };
    }
}

Result<ImportIds> ImportIds::take(Database& database, IdAllocator& ids, ImportDirectory& directory,
                                  const ImportPlan& plan)
{
    ImportIds taken;
    const std::vector<Needs> needs = taken.countNeeds(directory, plan);
    for (size_t store = 0; store < needs.size(); ++store) {
        const Needs& need = needs[store];
        if (need.rows == 0)
            continue;
        const qint64 forImport = taken.m_import ? 0 : idsOfImport;
        const qint64 count
            = forImport + need.categories + need.products * idsPerProduct + need.rows;
        const int index = static_cast<int>(store);
        JANGBU_TRY_ASSIGN(StoreBlock block,
                          taken.blockFor(database, ids, directory.store(index), count));
        if (forImport > 0)
            taken.m_import = block.rows.next<ImportId>();
        taken.m_blocks.emplace(index, std::move(block));
    }
    JANGBU_CHECK(taken.m_import.has_value());
    taken.giveToNames(directory);
    return taken;
}

RowIds ImportIds::rowIds() const
{
    RowIds ids;
    for (const auto& [store, block] : m_blocks)
        ids.emplace(store, block.rows);
    return ids;
}

void ImportIds::giveToNames(ImportDirectory& directory)
{
    for (const DirectoryCategory& category : directory.categories()) {
        qint64 id = 0;
        if (category.existing)
            id = category.existing->id.value();
        else if (isNew(category, directory))
            id = m_blocks.at(category.store).rows.next<CategoryId>().value();
        else if (category.isUsed)
            id = block(category.store).first + placeAmongFirst(category.name);
        m_categories.push_back(id);
    }
    for (const DirectoryProduct& product : directory.products()) {
        qint64 id = product.existing ? product.existing->id.value() : 0;
        qint64 history = 0;
        if (isNew(product)) {
            id = m_blocks.at(product.store).rows.next<ProductId>().value();
            history = m_blocks.at(product.store).rows.next<ProductId>().value();
            ++m_newProducts;
        }
        m_products.push_back(id);
        m_histories.push_back(history);
    }
}

} // namespace jangbu
