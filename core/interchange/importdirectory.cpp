#include "core/interchange/importdirectory.h"

#include "core/interchange/importedtraderepository.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/store/storerepository.h"

namespace jangbu {

Store DirectoryStore::as(StoreId id) const
{
    return existing ? *existing
                    : Store { id, terms.name, terms.currency, terms.time, 0, std::nullopt };
}

Done ImportDirectory::load(Database& database)
{
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(database).all());
    for (const Store& store : stores)
        m_known.insert(store.name, store);
    return done;
}

int ImportDirectory::addStore(const QString& name)
{
    if (m_stores.size() == maxNames)
        return NameTable::tooMany;
    DirectoryStore store { .terms = m_terms };
    store.terms.name = name;
    if (const auto known = m_known.constFind(name); known != m_known.cend()) {
        store.existing = *known;
        store.terms.currency = known->currency;
        store.terms.time = known->time;
    }
    m_stores.push_back(std::move(store));
    return static_cast<int>(m_stores.size()) - 1;
}

int ImportDirectory::storeOf(QByteArrayView name)
{
    return m_storeNames.indexOf(name, [this](const QString& parsed) { return addStore(parsed); });
}

int ImportDirectory::productOf(int store, QByteArrayView name)
{
    return this->store(store).products.indexOf(name, [&](const QString& parsed) {
        if (m_products.size() == maxNames)
            return NameTable::tooMany;
        m_products.push_back({ store, parsed, std::nullopt });
        return static_cast<int>(m_products.size()) - 1;
    });
}

int ImportDirectory::categoryOf(int store, QByteArrayView name)
{
    return this->store(store).categories.indexOf(name, [&](const QString& parsed) {
        if (m_categories.size() == maxNames)
            return NameTable::tooMany;
        m_categories.push_back({ store, parsed, std::nullopt });
        return static_cast<int>(m_categories.size()) - 1;
    });
}

int ImportDirectory::labelOf(QByteArrayView name)
{
    return m_labelNames.indexOf(name, [this](const QString& parsed) {
        if (m_labels.size() == maxNames)
            return NameTable::tooMany;
        m_labels.push_back(parsed);
        return static_cast<int>(m_labels.size()) - 1;
    });
}

Done ImportDirectory::resolveStore(Database& database, int index)
{
    const StoreId id = store(index).existing->id;
    QHash<QString, Product> products;
    JANGBU_TRY_ASSIGN(const auto living, ProductRepository(database).living(id));
    for (const Product& product : living)
        products.insert(product.name, product);
    QHash<QString, Category> categories;
    JANGBU_TRY_ASSIGN(const auto all, CategoryRepository(database).all(id));
    for (const Category& category : all)
        categories.insert(category.name, category);

    for (DirectoryProduct& product : m_products) {
        const auto known = products.constFind(product.name);
        if (product.store == index && known != products.cend())
            product.existing = *known;
    }
    for (DirectoryCategory& category : m_categories) {
        const auto known = categories.constFind(category.name);
        if (category.store == index && known != categories.cend())
            category.existing = *known;
    }
    JANGBU_TRY_ASSIGN(store(index).hasTrades, ImportedTradeRepository(database).hasTrades(id));
    return done;
}

Done ImportDirectory::resolve(Database& database)
{
    for (size_t index = 0; index < m_stores.size(); ++index) {
        if (m_stores[index].existing)
            JANGBU_TRY(resolveStore(database, static_cast<int>(index)));
    }
    return done;
}

} // namespace jangbu
