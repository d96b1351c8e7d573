#include "core/trade/stockcounts.h"

#include "core/menu/productrepository.h"

namespace jangbu {

namespace {

/// Why the stock of a product did not do.
Error refusalOf(const std::optional<Product>& product, ProductId id)
{
    if (!product)
        return { ErrorCode::ProductNotFound, { QString::number(id.value()) } };
    if (product->deletedAtUtc)
        return { ErrorCode::ProductNotFound, { product->name } };
    if (product->soldOut)
        return { ErrorCode::ProductSoldOut, { product->name } };
    return { ErrorCode::OutOfStock, { product->name, QString::number(product->stock) } };
}

} // namespace

Done StockCounts::takeFrom(Database& database, StoreId store) const
{
    ProductRepository products(database);
    for (const auto& [id, quantity] : m_quantities) {
        JANGBU_TRY_ASSIGN(const bool taken, products.takeStock(store, id, quantity));
        if (taken)
            continue;
        JANGBU_TRY_ASSIGN(const auto product, products.find(store, id));
        return refusalOf(product, id);
    }
    return done;
}

Done StockCounts::giveBackTo(Database& database, StoreId store) const
{
    ProductRepository products(database);
    for (const auto& [id, quantity] : m_quantities)
        JANGBU_TRY(products.giveBackStock(store, id, quantity));
    return done;
}

} // namespace jangbu
