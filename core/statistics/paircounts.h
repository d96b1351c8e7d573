#pragma once

#include "core/ledger/ledgerbatch.h"

#include <unordered_map>
#include <vector>

namespace jangbu {

/// Counts in how many trades each product stands, and each two of them, while the lines go by.
/// Products are numbered as they come, and pairs of the first 2,048 are counted in one dense table.
class PairCounts final {
public:
    explicit PairCounts(size_t maxProductsPerTrade)
        : m_maxProducts(maxProductsPerTrade)
    {
    }

    /// Lines of one store by date; needs product, quantity and place. What was given back is not
    /// looked at.
    void add(const LedgerBatch& batch);
    /// After the last batch.
    void finish() { endDay(); }

    struct Pair {
        size_t first = 0; ///< The products' numbers.
        size_t second = 0;
        qint64 together = 0;
    };
    /// Those that were together at all, in no order.
    std::vector<Pair> pairs() const;
    qint64 trades() const { return m_trades; }
    qint64 tradesWith(size_t number) const { return m_withProduct[number]; }
    qint64 productAt(size_t number) const { return m_products[number]; }

private:
    static constexpr size_t denseProducts = 2'048;
    struct Sold {
        qint64 trade;
        size_t product;
        friend auto operator<=>(const Sold&, const Sold&) = default;
    };

    size_t numberOf(qint64 product);
    void endDay();
    void countTrade(const Sold* begin, const Sold* end);
    void countPair(size_t larger, size_t smaller);

    size_t m_maxProducts;
    std::optional<BusinessDate> m_date;
    std::vector<Sold> m_sold; ///< Of the date.
    std::unordered_map<qint64, size_t> m_numbers;
    std::vector<qint64> m_products;
    std::vector<qint64> m_withProduct;
    std::vector<std::vector<qint64>> m_dense; ///< [larger number][smaller number]
    std::unordered_map<quint64, qint64> m_sparse; ///< Of the others.
    qint64 m_trades = 0;
};

} // namespace jangbu
