#pragma once

#include "core/menu/product.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace jangbu {

class Database;

/// Reads and writes products, their history and their stock. Writing functions run inside the
/// caller's transaction, after StoreRepository::touchMenu().
class ProductRepository final {
public:
    explicit ProductRepository(Database& database)
        : m_database(database)
    {
    }

    /// Living products by category position, then position, then name in code-point order.
    Result<QList<Product>> living(StoreId store) const;
    /// Deleted ones too, by id.
    Result<QList<Product>> all(StoreId store) const;
    Result<std::optional<Product>> findLiving(StoreId store, const QString& name) const;
    /// As findLiving(), but for any text that parseName() makes a name of. PRODUCT_NOT_FOUND when
    /// there is none.
    Result<Product> byName(StoreId store, const QString& name) const;
    Result<std::optional<Product>> find(StoreId store, ProductId id) const;
    /// PRODUCT_NOT_FOUND, with its name where it has one, when it is not on the menu.
    Result<Product> livingById(StoreId store, ProductId id) const;
    /// Deleted ones, the last deleted first.
    Result<QList<Product>> deleted(StoreId store) const;
    /// Where a product goes that is to stand last in a category.
    Result<int> nextPosition(StoreId store, CategoryId category) const;
    Result<QList<ProductVersion>> historyOf(StoreId store, ProductId id) const;
    /// The name of each product now; deleted ones too, by their last.
    Result<QHash<ProductId, QString>> currentNames(StoreId store) const;
    /// Every name that each product of the store has had.
    Result<QHash<ProductId, QStringList>> namesOf(StoreId store) const;

    /// PRODUCT_EXISTS when a living product has the name. Also writes the first history entry.
    Done add(StoreId store, const Product& product, qint64 historyId);
    /// Writes all fields but the stock, and a history entry at `at` where the history's fields
    /// changed. PRODUCT_EXISTS as above.
    Done update(StoreId store, const Product& product, qint64 historyId, Instant at);
    Done setPosition(StoreId store, ProductId id, int position);
    Done setStock(StoreId store, ProductId id, qint64 stock);
    /// Takes from the stock of a living product that is not sold out, never below zero: a
    /// condition in the UPDATE. False when there was not enough.
    Result<bool> takeStock(StoreId store, ProductId id, qint64 quantity);
    /// Gives back, up to no limit; deleted products too.
    Done giveBackStock(StoreId store, ProductId id, qint64 quantity);

private:
    Done refuseTaken(StoreId store, const Product& product) const;
    Done addVersion(StoreId store, ProductId product, qint64 historyId,
                    const ProductVersion& version);

    Database& m_database;
};

} // namespace jangbu
