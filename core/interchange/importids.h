#pragma once

#include "core/interchange/importplan.h"
#include "core/storage/idallocator.h"

#include <optional>

namespace jangbu {

/// Ids that are left for the rows of each store, by its number in the directory.
using RowIds = std::map<int, IdRange>;

/// The ids that an import gives to its rows: one block a store, taken before anything is written,
/// so that a transaction which is redone uses the same ones. A plain value.
class ImportIds final {
public:
    /// A store into which the import writes.
    struct StoreBlock {
        Store store;
        bool isNew = false;
        qint64 first = 0; ///< With `last`: the rows of this import, for taking them out again.
        qint64 last = 0;
        IdRange rows; ///< For trades and what hangs on them; see rowIds().
        qint64 usedIds = 0; ///< Of a new store: where its counter starts.
    };

    /// Takes the blocks and gives ids to categories and products that are new.
    static Result<ImportIds> take(Database& database, IdAllocator& ids, ImportDirectory& directory,
                                  const ImportPlan& plan);

    ImportId importId() const { return *m_import; }
    const std::map<int, StoreBlock>& blocks() const { return m_blocks; }
    const StoreBlock& block(int store) const { return m_blocks.at(store); }
    RowIds rowIds() const;
    CategoryId category(int category) const
    {
        return CategoryId(m_categories[static_cast<size_t>(category)]);
    }
    ProductId product(int product) const
    {
        return ProductId(m_products[static_cast<size_t>(product)]);
    }
    /// For the first entry of a new product's history.
    qint64 historyOf(int product) const { return m_histories[static_cast<size_t>(product)]; }
    qint64 newStores() const;
    qint64 newProducts() const { return m_newProducts; }

private:
    struct Needs {
        qint64 rows = 0;
        qint64 categories = 0;
        qint64 products = 0;
    };

    std::vector<Needs> countNeeds(ImportDirectory& directory, const ImportPlan& plan) const;
    Result<StoreBlock> blockFor(Database& database, IdAllocator& ids, const DirectoryStore& entry,
                                qint64 count) const;
    void giveToNames(ImportDirectory& directory);

    std::optional<ImportId> m_import;
    std::map<int, StoreBlock> m_blocks; ///< By number of the store in the directory.
    std::vector<qint64> m_categories; ///< By number in the directory, as are the next two.
    std::vector<qint64> m_products;
    std::vector<qint64> m_histories;
    qint64 m_newProducts = 0;
};

/// Whether an import has to make it.
bool isNew(const DirectoryProduct& product);
/// As above; the first categories of a new store are made with the store.
bool isNew(const DirectoryCategory& category, const ImportDirectory& directory);

} // namespace jangbu
