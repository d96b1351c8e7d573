#include "core/interchange/importedpacks.h"

namespace jangbu {

void ImportedPacks::expect(const Store& store, BusinessDate date, qint64 trades, qint64 moves)
{
    JANGBU_CHECK(trades > 0);
    m_days.try_emplace({ store.id, date },
                       Day { .store = &store,
                             .expected = trades,
                             .head = { .date = date,
                                       .moves = moves,
                                       .zone = store.time.zone(),
                                       .packedAtUtc = m_now,
                                       .archivedAtUtc = m_now } });
}

Result<int> ImportedPacks::add(StoreId store, BusinessDate date, ColdTrade trade,
                               RollupDeltas& rollups)
{
    const auto found = m_days.find({ store, date });
    JANGBU_CHECK(found != m_days.end());
    Day& day = found->second;
    // As PackWriter::coldCounts() cuts them.
    if (day.trades.size() >= ColdPack::maxTrades || day.lines >= ColdPack::maxLines)
        endPack(day);
    const auto pack = static_cast<int>(day.cold.size());
    addSold(day, trade);
    day.lines += trade.lines.size();
    day.trades.push_back(std::move(trade));
    if (++day.head.trades == day.expected) {
        JANGBU_TRY(endDay(day, rollups));
        m_days.erase(found);
    }
    return pack;
}

void ImportedPacks::addSold(Day& day, const ColdTrade& trade)
{
    const int hour = day.store->time.hourOf(Instant::ofMs(trade.paidAtMs));
    for (const ColdLine& line : trade.lines) {
        day.sold.push_back({ { line.product, line.category, line.taxFree },
                             hour,
                             line.quantity,
                             line.amountMinor });
    }
}

void ImportedPacks::endPack(Day& day)
{
    day.cold.push_back({ static_cast<qint64>(day.lines), ColdPack::encode(day.trades) });
    day.trades.clear();
    day.lines = 0;
}

Done ImportedPacks::endDay(Day& day, RollupDeltas& rollups)
{
    endPack(day);
    day.head.lines = static_cast<qint64>(day.sold.size());
    for (const HotEntry& line : day.sold)
        JANGBU_TRY(m_sums.add(line.item, line.quantity, line.amountMinor));
    for (const PackedSums::Sum& sum : m_sums.take()) {
        rollups.addLine(day.store->id, day.head.date, ProductId(sum.item.product),
                        CategoryId(sum.item.category), sum.item.taxFree, sum.quantity,
                        Money::ofMinor(sum.amountMinor), m_import);
    }
    return m_writer.add(day.store->id, day.head, PackWriter::hotOf(day.sold, {}), day.cold);
}

Done ImportedPacks::finish()
{
    JANGBU_CHECK(m_days.empty());
    return m_writer.flush();
}

} // namespace jangbu
