#include "core/packs/packedsums.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

namespace {

/// The one loop that everything waits for. No sum over a pack overflows.
template <typename Items, typename Values>
void addLines(qint64* sums, Items items, Values values, size_t saleCount)
{
    const size_t size = items.size();
    for (size_t at = 0; at < saleCount; ++at)
        sums[items[at]] += static_cast<qint64>(values[at]);
    for (size_t at = saleCount; at < size; ++at)
        sums[items[at]] -= static_cast<qint64>(values[at]);
}

void addColumn(std::vector<qint64>& sums, const HotPack& pack, const PackedColumn& column)
{
    sums.assign(pack.items().size(), 0);
    pack.item().visit([&](auto items) {
        column.visit([&](auto values) { addLines(sums.data(), items, values, pack.saleCount()); });
    });
}

} // namespace

Done PackedSums::add(const HotPack& pack)
{
    addColumn(m_quantity, pack, pack.quantity());
    addColumn(m_amount, pack, pack.amount());
    for (size_t place = 0; place < pack.items().size(); ++place)
        JANGBU_TRY(add(pack.items()[place], m_quantity[place], m_amount[place]));
    return done;
}

Done PackedSums::add(const PackItem& item, qint64 quantity, qint64 amountMinor)
{
    const auto [place, isNew] = m_places.try_emplace(item, m_sums.size());
    if (isNew)
        m_sums.push_back({ .item = item });
    Sum& sum = m_sums[place->second];
    if (__builtin_add_overflow(sum.quantity, quantity, &sum.quantity)
        || __builtin_add_overflow(sum.amountMinor, amountMinor, &sum.amountMinor))
        return Error { ErrorCode::AmountTooLarge, { QString::number(amountMinor) } };
    return done;
}

std::vector<PackedSums::Sum> PackedSums::take()
{
    std::sort(m_sums.begin(), m_sums.end(), [](const Sum& left, const Sum& right) {
        const auto keyOf = [](const PackItem& item) {
            return std::tuple(item.product, item.category, item.taxFree);
        };
        return keyOf(left.item) < keyOf(right.item);
    });
    m_places.clear();
    return std::exchange(m_sums, {});
}

} // namespace jangbu
