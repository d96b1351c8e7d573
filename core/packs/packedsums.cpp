#include "core/packs/packedsums.h"

#include <algorithm>
#include <tuple>

namespace jangbu {

namespace {

/// The one loop that everything waits for. No sum over a pack overflows.
template <typename Items, typename Quantities, typename Amounts>
void addLines(PackedSums::Totals* totals, Items items, Quantities quantities, Amounts amounts,
              size_t saleCount)
{
    const size_t size = items.size();
    for (size_t at = 0; at < saleCount; ++at) {
        PackedSums::Totals& total = totals[items[at]];
        total.quantity += static_cast<qint64>(quantities[at]);
        total.amountMinor += static_cast<qint64>(amounts[at]);
    }
    for (size_t at = saleCount; at < size; ++at) {
        PackedSums::Totals& total = totals[items[at]];
        total.quantity -= static_cast<qint64>(quantities[at]);
        total.amountMinor -= static_cast<qint64>(amounts[at]);
    }
}

void addColumns(PackedSums::Totals* totals, const HotPack& pack)
{
    pack.item().visit([&](auto items) {
        pack.quantity().visit([&](auto quantities) {
            pack.amount().visit([&](auto amounts) {
                addLines(totals, items, quantities, amounts, pack.saleCount());
            });
        });
    });
}

} // namespace

Done PackedSums::add(const HotPack& pack)
{
    m_totals.assign(pack.items().size(), {});
    addColumns(m_totals.data(), pack);
    findPlaces(pack.items());
    for (size_t at = 0; at < m_totals.size(); ++at)
        JANGBU_TRY(add(m_sums[m_packPlaces[at]], m_totals[at]));
    return done;
}

/// Packs of one store mostly sell the same in the same order.
void PackedSums::findPlaces(const std::vector<PackItem>& items)
{
    if (items == m_packItems)
        return;
    m_packItems = items;
    m_packPlaces.clear();
    for (const PackItem& item : items)
        m_packPlaces.push_back(placeOf(item));
}

size_t PackedSums::placeOf(const PackItem& item)
{
    const auto [place, isNew] = m_places.try_emplace(item, m_sums.size());
    if (isNew)
        m_sums.push_back({ .item = item });
    return place->second;
}

Done PackedSums::add(const PackItem& item, qint64 quantity, qint64 amountMinor)
{
    return add(m_sums[placeOf(item)], { quantity, amountMinor });
}

Done PackedSums::add(Sum& sum, const Totals& totals)
{
    if (__builtin_add_overflow(sum.quantity, totals.quantity, &sum.quantity)
        || __builtin_add_overflow(sum.amountMinor, totals.amountMinor, &sum.amountMinor))
        return Error { ErrorCode::AmountTooLarge, { QString::number(totals.amountMinor) } };
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
    m_packItems.clear();
    m_packPlaces.clear();
    return std::exchange(m_sums, {});
}

} // namespace jangbu
