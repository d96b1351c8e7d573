#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/result.h"

#include <map>

namespace jangbu {

class Database;

/// Pieces of products that go out of a store's stock, or back into it, in one transaction. A
/// product that is named twice counts together, and products are changed in the order of their
/// ids, so that two programs rarely wait crosswise.
class StockCounts final {
public:
    StockCounts() = default;
    explicit StockCounts(std::map<ProductId, qint64> quantities)
        : m_quantities(std::move(quantities))
    {
    }

    void add(ProductId product, qint64 quantity) { m_quantities[product] += quantity; }

    /// All or nothing, with the transaction: PRODUCT_NOT_FOUND, PRODUCT_SOLD_OUT or OUT_OF_STOCK
    /// with the product and what is left.
    Done takeFrom(Database& database, StoreId store) const;
    Done giveBackTo(Database& database, StoreId store) const;

private:
    std::map<ProductId, qint64> m_quantities;
};

} // namespace jangbu
