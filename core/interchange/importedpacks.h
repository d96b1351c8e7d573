#pragma once

#include "core/ledger/rollups.h"
#include "core/packs/packedsums.h"
#include "core/packs/packwriter.h"
#include "core/store/store.h"

#include <map>

namespace jangbu {

/// Whole past days of an import, straight into packs: what they sold never becomes rows of orders
/// and lines, so such a day is archived from its beginning. Whatever moves it later brings its rows
/// back (see RestoreDay). Lives inside one try of one transaction.
class ImportedPacks final {
public:
    ImportedPacks(Database& database, ImportId import, Instant now)
        : m_import(import)
        , m_now(now)
        , m_writer(database)
    {
    }

    /// A day with so many trades, of which the books know nothing else; `moves` as the day has.
    void expect(const Store& store, BusinessDate date, qint64 trades, qint64 moves);
    bool isExpected(StoreId store, BusinessDate date) const
    {
        return m_days.contains({ store, date });
    }
    /// The pack of the day in which the trade will stand. By id; with the last one the day is
    /// written, and its lines are added to the rollups.
    Result<int> add(StoreId store, BusinessDate date, ColdTrade trade, RollupDeltas& rollups);
    /// After the last trade of every day.
    Done finish();

private:
    /// What has come of a day.
    struct Day {
        const Store* store = nullptr;
        qint64 expected = 0;
        PackedDay head;
        std::vector<HotEntry> sold {};
        std::vector<ColdTrade> trades {}; ///< Of the pack that is being filled.
        size_t lines = 0; ///< Of those trades.
        std::vector<PackWriter::Content> cold {};
    };
    using Key = std::pair<StoreId, BusinessDate>;

    static void addSold(Day& day, const ColdTrade& trade);
    static void endPack(Day& day);
    Done endDay(Day& day, RollupDeltas& rollups);

    ImportId m_import;
    Instant m_now;
    PackWriter m_writer;
    std::map<Key, Day> m_days; ///< That are not written yet.
    PackedSums m_sums;
};

} // namespace jangbu
