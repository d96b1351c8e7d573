#include "core/packs/packedsums.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <tuple>

namespace jangbu {

namespace {

/// Entries that are kept from one time to the next; a store sells fewer.
constexpr size_t mostKept = 65'536;

/// Lines whose narrow numbers fit one of 64 bits together.
constexpr size_t linesPerBlock = 2'048;
constexpr int bitsPerBlock = 11;
/// More products would make emptying the block the greater work.
constexpr size_t mostItemsPerBlock = 64;

template <typename Values> constexpr int bitsOf = 8 * sizeof(std::declval<Values>()[0]);

template <typename Quantities, typename Amounts>
constexpr bool fitTogether = bitsOf<Quantities> + bitsOf<Amounts> + 2 * bitsPerBlock
    <= std::numeric_limits<quint64>::digits;

/// Two sums by one addition a line: the amounts below, the quantities above where no sum of the
/// amounts of a block reaches.
template <int sign, typename Items, typename Quantities, typename Amounts>
void addTogether(std::span<PackedSums::Totals> totals, Items items, Quantities quantities,
                 Amounts amounts, size_t from, size_t to)
{
    constexpr int shift = bitsOf<Amounts> + bitsPerBlock;
    constexpr quint64 amountMask = (quint64(1) << shift) - 1;
    std::array<quint64, mostItemsPerBlock> sums;
    while (from < to) {
        const size_t end = std::min(to, from + linesPerBlock);
        std::fill_n(sums.begin(), totals.size(), 0);
        for (; from < end; ++from)
            sums[items[from]] += (quint64(quantities[from]) << shift) + quint64(amounts[from]);
        for (size_t item = 0; item < totals.size(); ++item) {
            totals[item].quantity += sign * static_cast<qint64>(sums[item] >> shift);
            totals[item].amountMinor += sign * static_cast<qint64>(sums[item] & amountMask);
        }
    }
}

/// No sum over a pack overflows.
template <int sign, typename Items, typename Quantities, typename Amounts>
void addEach(std::span<PackedSums::Totals> totals, Items items, Quantities quantities,
             Amounts amounts, size_t from, size_t to)
{
    for (; from < to; ++from) {
        PackedSums::Totals& total = totals[items[from]];
        total.quantity += sign * static_cast<qint64>(quantities[from]);
        total.amountMinor += sign * static_cast<qint64>(amounts[from]);
    }
}

/// The one loop that everything waits for.
template <typename Items, typename Quantities, typename Amounts>
void addLines(std::span<PackedSums::Totals> totals, Items items, Quantities quantities,
              Amounts amounts, size_t saleCount)
{
    if constexpr (fitTogether<Quantities, Amounts>) {
        if (totals.size() <= mostItemsPerBlock) {
            addTogether<1>(totals, items, quantities, amounts, 0, saleCount);
            addTogether<-1>(totals, items, quantities, amounts, saleCount, items.size());
            return;
        }
    }
    addEach<1>(totals, items, quantities, amounts, 0, saleCount);
    addEach<-1>(totals, items, quantities, amounts, saleCount, items.size());
}

void addColumns(std::span<PackedSums::Totals> totals, const HotPack& pack)
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
    addColumns(m_totals, pack);
    findPlaces(pack.items());
    for (size_t at = 0; at < m_totals.size(); ++at)
        JANGBU_TRY(addAt(m_packPlaces[at], m_totals[at]));
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
    if (isNew) {
        m_sums.push_back({ .item = item });
        m_isThere.push_back(false);
    }
    return place->second;
}

Done PackedSums::add(const PackItem& item, qint64 quantity, qint64 amountMinor)
{
    return addAt(placeOf(item), { quantity, amountMinor });
}

Done PackedSums::addAt(size_t place, const Totals& totals)
{
    Sum& sum = m_sums[place];
    m_isThere[place] = true;
    if (__builtin_add_overflow(sum.quantity, totals.quantity, &sum.quantity)
        || __builtin_add_overflow(sum.amountMinor, totals.amountMinor, &sum.amountMinor))
        return Error { ErrorCode::AmountTooLarge, { QString::number(totals.amountMinor) } };
    return done;
}

std::vector<PackedSums::Sum> PackedSums::take()
{
    std::vector<Sum> taken;
    for (size_t place = 0; place < m_sums.size(); ++place) {
        if (!m_isThere[place])
            continue;
        taken.push_back(m_sums[place]);
        m_sums[place] = { .item = taken.back().item };
        m_isThere[place] = false;
    }
    if (m_sums.size() > mostKept)
        forget();
    std::sort(taken.begin(), taken.end(), [](const Sum& left, const Sum& right) {
        const auto keyOf = [](const PackItem& item) {
            return std::tuple(item.product, item.category, item.taxFree);
        };
        return keyOf(left.item) < keyOf(right.item);
    });
    return taken;
}

void PackedSums::forget()
{
    m_places.clear();
    m_sums.clear();
    m_isThere.clear();
    m_packItems.clear();
    m_packPlaces.clear();
}

} // namespace jangbu
