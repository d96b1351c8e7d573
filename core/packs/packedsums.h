#pragma once

#include "core/packs/hotpack.h"
#include "core/result.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace jangbu {

/// Sums the lines of packs by what they sold, in a dense array: a pack's own dictionary is the
/// index of its lines, so each line costs two additions and no search. Refunded lines count
/// negative.
class PackedSums final {
public:
    struct Sum {
        PackItem item {};
        qint64 quantity = 0;
        qint64 amountMinor = 0;

        friend bool operator==(const Sum&, const Sum&) = default;
    };

    struct Totals {
        qint64 quantity = 0;
        qint64 amountMinor = 0;
    };

    /// AMOUNT_TOO_LARGE where a sum over several packs does not fit 64 bits.
    Done add(const HotPack& pack);
    /// Sums that stand already.
    Done add(const PackItem& item, qint64 quantity, qint64 amountMinor);
    /// By product, category and tax-free; the sums are forgotten. Those that come to 0 stand too.
    std::vector<Sum> take();

private:
    Done addAt(size_t place, const Totals& totals);
    void forget();
    size_t placeOf(const PackItem& item);
    void findPlaces(const std::vector<PackItem>& items);

    struct ItemHash {
        size_t operator()(const PackItem& item) const
        {
            return qHashMulti(0, item.product, item.category, item.taxFree);
        }
    };

    std::unordered_map<PackItem, size_t, ItemHash> m_places; ///< Kept, since days sell the same.
    std::vector<Sum> m_sums;
    std::vector<bool> m_isThere; ///< As many: added to since the last take().
    std::vector<Totals> m_totals; ///< Of one pack, by the place in its dictionary.
    std::vector<PackItem> m_packItems; ///< The dictionary of the last pack,
    std::vector<size_t> m_packPlaces; ///< and where its sums stand.
};

} // namespace jangbu
