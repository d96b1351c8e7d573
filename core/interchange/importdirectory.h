#pragma once

#include "core/interchange/nametable.h"
#include "core/menu/product.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jangbu {

class Database;

/// A store that a file names: one of the books, or one that the import makes.
struct DirectoryStore {
    NewStore terms; ///< Name, currency and clock; for a new store all that it is made with.
    std::optional<Store> existing {};
    bool hasTrades = false; ///< In the books already.
    NameTable products {};
    NameTable categories {};

    Store as(StoreId id) const;
};

struct DirectoryCategory {
    int store = 0;
    QString name;
    std::optional<Category> existing {};
    bool isUsed = false; ///< By a trade that is written, or a menu.
};

struct DirectoryProduct {
    int store = 0;
    QString name;
    std::optional<Product> existing {}; ///< The living product of that name.
    bool isUsed = false;
};

/// The stores, products, categories and labels that the files of an import name, each as a small
/// number. Knows what the books hold of them.
class ImportDirectory final {
public:
    /// New names of one kind that an import may bring.
    static constexpr size_t maxNames = 100'000;

    /// `terms` are what stores that the import makes are made with, but for the name.
    explicit ImportDirectory(NewStore terms)
        : m_terms(std::move(terms))
    {
    }

    /// The stores of the books; before the first row.
    Done load(Database& database);
    /// What the books know of the names that were read; after the last row.
    Done resolve(Database& database);

    /// Numbers from 0, or NameTable::invalid, or NameTable::tooMany.
    int storeOf(QByteArrayView name);
    int productOf(int store, QByteArrayView name);
    int categoryOf(int store, QByteArrayView name);
    int labelOf(QByteArrayView name);

    DirectoryStore& store(int index) { return m_stores[static_cast<size_t>(index)]; }
    DirectoryProduct& product(int index) { return m_products[static_cast<size_t>(index)]; }
    DirectoryCategory& category(int index) { return m_categories[static_cast<size_t>(index)]; }
    const DirectoryStore& store(int index) const { return m_stores[static_cast<size_t>(index)]; }
    const QString& label(int index) const { return m_labels[static_cast<size_t>(index)]; }
    std::vector<DirectoryStore>& stores() { return m_stores; }
    std::vector<DirectoryProduct>& products() { return m_products; }
    std::vector<DirectoryCategory>& categories() { return m_categories; }
    /// Currency and clock for a row whose store cannot be read.
    const NewStore& terms() const { return m_terms; }

private:
    int addStore(const QString& name);
    Done resolveStore(Database& database, int index);

    NewStore m_terms;
    QHash<QString, Store> m_known;
    NameTable m_storeNames;
    NameTable m_labelNames;
    std::vector<DirectoryStore> m_stores;
    std::vector<DirectoryProduct> m_products;
    std::vector<DirectoryCategory> m_categories;
    std::vector<QString> m_labels;
};

} // namespace jangbu
