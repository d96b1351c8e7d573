#include "core/statistics/paircounts.h"

#include <algorithm>

namespace jangbu {

size_t PairCounts::numberOf(qint64 product)
{
    const auto [found, isNew] = m_numbers.try_emplace(product, m_products.size());
    if (isNew) {
        m_products.push_back(product);
        m_withProduct.push_back(0);
        if (m_dense.size() < denseProducts)
            m_dense.emplace_back(m_products.size() - 1, 0);
    }
    return found->second;
}

void PairCounts::add(const LedgerBatch& batch)
{
    if (m_date != batch.date)
        endDay();
    m_date = batch.date;
    for (size_t at = 0; at < batch.size; ++at) {
        if (batch.quantity[at] > 0)
            m_sold.push_back({ batch.trade[at], numberOf(batch.product[at]) });
    }
}

/// A trade is paid on one date, so all its lines are there; they need not follow each other.
void PairCounts::endDay()
{
    std::sort(m_sold.begin(), m_sold.end());
    m_sold.erase(std::unique(m_sold.begin(), m_sold.end()), m_sold.end());
    const Sold* const end = m_sold.data() + m_sold.size();
    for (const Sold* begin = m_sold.data(); begin != end;) {
        const Sold* const next = std::find_if(
            begin, end, [begin](const Sold& sold) { return sold.trade != begin->trade; });
        countTrade(begin, next);
        begin = next;
    }
    m_sold.clear();
}

void PairCounts::countTrade(const Sold* begin, const Sold* end)
{
    if (static_cast<size_t>(end - begin) > m_maxProducts)
        return;
    ++m_trades;
    for (const Sold* larger = begin; larger != end; ++larger) {
        ++m_withProduct[larger->product];
        for (const Sold* smaller = begin; smaller != larger; ++smaller)
            countPair(larger->product, smaller->product);
    }
}

/// `larger` is the larger number.
void PairCounts::countPair(size_t larger, size_t smaller)
{
    if (larger < m_dense.size())
        ++m_dense[larger][smaller];
    else
        ++m_sparse[(quint64(larger) << 32) | smaller];
}

std::vector<PairCounts::Pair> PairCounts::pairs() const
{
    std::vector<Pair> pairs;
    for (size_t larger = 0; larger < m_dense.size(); ++larger) {
        for (size_t smaller = 0; smaller < larger; ++smaller) {
            if (m_dense[larger][smaller] > 0)
                pairs.push_back({ smaller, larger, m_dense[larger][smaller] });
        }
    }
    for (const auto& [key, together] : m_sparse)
        pairs.push_back({ size_t(key & 0xffff'ffff), size_t(key >> 32), together });
    return pairs;
}

} // namespace jangbu
