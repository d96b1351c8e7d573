#include "core/packs/packwriter.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QStringList dayColumns { u"store_id"_s,  u"business_date"_s, u"moves"_s,  u"zone"_s,
                               u"packed_at"_s, u"archived_at"_s,   u"trades"_s, u"line_count"_s,
                               u"hot_packs"_s, u"cold_packs"_s };
const QStringList packColumns { u"store_id"_s,   u"business_date"_s, u"pack"_s,
                                u"line_count"_s, u"checksum"_s,      u"content"_s };

} // namespace

PackWriter::PackWriter(Database& database)
    : m_days(database, u"pack_day"_s, dayColumns)
    , m_hot(database, u"pack_hot"_s, packColumns)
    , m_cold(database, u"pack_cold"_s, packColumns)
{
}

Done PackWriter::add(StoreId store, PackedDay day, std::span<const Content> hot,
                     std::span<const Content> cold)
{
    JANGBU_TRY(m_days.add(store, day.date, day.moves, day.zone, day.packedAtUtc, day.archivedAtUtc,
                          day.trades, day.lines, hot.size(), cold.size()));
    JANGBU_TRY(addPacks(m_hot, { store, day.date, 0 }, hot));
    return addPacks(m_cold, { store, day.date, 0 }, cold);
}

Done PackWriter::addPacks(BulkInsert& insert, PackPlace place, std::span<const Content> contents)
{
    for (const Content& content : contents) {
        const qint64 checksum = packChecksum(place, content.lines, content.bytes);
        JANGBU_TRY(insert.add(place.store, place.date, place.pack, content.lines, checksum,
                              content.bytes));
        ++place.pack;
    }
    return done;
}

Done PackWriter::flush()
{
    JANGBU_TRY(m_days.flush());
    JANGBU_TRY(m_hot.flush());
    return m_cold.flush();
}

std::vector<PackWriter::Content> PackWriter::hotOf(std::span<const HotEntry> sold,
                                                   std::span<const HotEntry> refunded)
{
    std::vector<Content> packs;
    while (!sold.empty() || !refunded.empty()) {
        const auto sales = sold.first(std::min(sold.size(), HotPack::maxLines));
        const size_t room = HotPack::maxLines - sales.size();
        const auto refunds = refunded.first(std::min(refunded.size(), room));
        packs.push_back({ static_cast<qint64>(sales.size() + refunds.size()),
                          HotPack::encode(sales, refunds) });
        sold = sold.subspan(sales.size());
        refunded = refunded.subspan(refunds.size());
    }
    return packs;
}

std::vector<PackWriter::Content> PackWriter::coldOf(std::span<const ColdTrade> trades)
{
    std::vector<Content> contents;
    for (const size_t count : coldCounts(trades)) {
        qint64 lines = 0;
        for (const ColdTrade& trade : trades.first(count))
            lines += static_cast<qint64>(trade.lines.size());
        contents.push_back({ lines, ColdPack::encode(trades.first(count)) });
        trades = trades.subspan(count);
    }
    return contents;
}

std::vector<size_t> PackWriter::coldCounts(std::span<const ColdTrade> trades)
{
    std::vector<size_t> counts;
    while (!trades.empty()) {
        size_t count = 0;
        size_t lines = 0;
        while (count < std::min(trades.size(), ColdPack::maxTrades) && lines < ColdPack::maxLines)
            lines += trades[count++].lines.size();
        counts.push_back(count);
        trades = trades.subspan(count);
    }
    return counts;
}

} // namespace jangbu
