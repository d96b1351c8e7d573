#include "core/ledger/archivedays.h"

#include "core/audit/auditlog.h"
#include "core/ledger/businessdays.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

#include <QStringList>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t tradesPerStatement = 500;

const QString dueToArchiveSql
    = u"SELECT d.business_date FROM business_day d LEFT JOIN pack_day p "
      u"ON p.store_id = d.store_id AND p.business_date = d.business_date "
      u"WHERE d.store_id = :store AND d.business_date < :before AND d.closed_at IS NOT NULL "
      u"AND p.archived_at IS NULL ORDER BY d.business_date"_s;
// Orders that are still on their way, or coming back, have to be rows.
const QString watchedSql
    = u"SELECT COUNT(*) FROM order_watch w CROSS JOIN trade t ON t.store_id = w.store_id "
      u"AND t.id = w.trade_id WHERE w.store_id = :store AND t.business_date = :date"_s;
const QString tellPackSql
    = u"UPDATE trade SET pack = :pack WHERE store_id = :store AND id IN (%1) AND pack IS NULL"_s;
const QString dropSql = u"DELETE FROM %1 WHERE store_id = :store AND trade_id IN (%2)"_s;

bool areEqual(const HotEntry& left, const HotEntry& right)
{
    return left.item == right.item && left.hour == right.hour && left.quantity == right.quantity
        && left.amountMinor == right.amountMinor;
}

/// Whether the packs that go by are the lines of a day, one after the other.
class HotComparison final {
public:
    explicit HotComparison(const BuiltDay& built)
        : m_built(built)
    {
    }

    Done add(const PackPlace& place, const HotPack& pack)
    {
        for (size_t at = 0; at < pack.size(); ++at) {
            const bool isSold = at < pack.saleCount();
            const auto& expected = isSold ? m_built.sold : m_built.refunded;
            size_t& next = isSold ? m_sold : m_refunded;
            if (next >= expected.size() || !areEqual(expected[next], pack.entry(at)))
                return packDamaged(place, "differs from the rows");
            ++next;
        }
        return done;
    }
    bool isComplete() const
    {
        return m_sold == m_built.sold.size() && m_refunded == m_built.refunded.size();
    }

private:
    const BuiltDay& m_built;
    size_t m_sold = 0;
    size_t m_refunded = 0;
};

} // namespace

BusinessDate ArchiveDays::defaultBefore(const Store& store) const
{
    return store.time.businessDateOf(m_clock.nowUtc()).addMonths(-monthsKept);
}

Result<QList<BusinessDate>> ArchiveDays::due(const Store& store, BusinessDate before)
{
    return m_database.select(dueToArchiveSql,
                             { { ":store"_L1, store.id }, { ":before"_L1, before } },
                             [](const Row& row) { return row.date(0); });
}

Result<ArchiveDays::Archived> ArchiveDays::run(const Store& store, BusinessDate date)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&]() -> Result<Archived> {
        JANGBU_TRY_ASSIGN(const Archived archived, archive(store, date));
        JANGBU_TRY(record(
            m_database, { .act = Act::DaysArchived, .store = store.id, .subject = date.toIso() }));
        return archived;
    });
}

Result<ArchiveDays::Archived> ArchiveDays::archive(const Store& store, BusinessDate date)
{
    const Instant now = m_clock.nowUtc();
    DayPacker packer(m_database, store, date);
    JANGBU_TRY_ASSIGN(const auto held, packer.hold());
    JANGBU_TRY_ASSIGN(const bool isClosed, BusinessDays(m_database).isClosed(store.id, date));
    JANGBU_TRY_ASSIGN(
        const qint64 watched,
        m_database.selectInteger(watchedSql, { { ":store"_L1, store.id }, { ":date"_L1, date } }));
    if (!held || held->archivedAtUtc || !isClosed || watched > 0)
        return Archived {};
    JANGBU_TRY_ASSIGN(const BuiltDay built, packer.pack(*held, now));
    JANGBU_TRY(readBack(store.id, built));
    JANGBU_TRY(dropRows(store.id, built));
    JANGBU_TRY(PackRepository(m_database).setArchived(store.id, date, now));
    return Archived { 1, built.day.lines };
}

Done ArchiveDays::readBack(StoreId store, const BuiltDay& built)
{
    const BusinessDate date = built.day.date;
    PackRepository packs(m_database);
    HotComparison hot(built);
    JANGBU_TRY(packs.eachHot(
        store, { date, date.addDays(1) }, PackRepository::Days::All,
        [&](const PackPlace& place, const HotPack& pack) { return hot.add(place, pack); }));
    PackPlace place { store, date, 0 };
    if (!hot.isComplete())
        return packDamaged(place, "differs from the rows");
    auto expected = built.trades.cbegin();
    for (; place.pack < built.day.coldPacks; ++place.pack) {
        JANGBU_TRY_ASSIGN(const auto found, packs.cold(place));
        const auto left = static_cast<size_t>(built.trades.cend() - expected);
        if (found.size() > left || !std::equal(found.cbegin(), found.cend(), expected))
            return packDamaged(place, "differs from the rows");
        expected += static_cast<std::ptrdiff_t>(found.size());
    }
    return expected == built.trades.cend() ? Done(done)
                                           : packDamaged(place, "differs from the rows");
}

Done ArchiveDays::dropRows(StoreId store, const BuiltDay& built)
{
    std::span<const ColdTrade> rest(built.trades);
    int pack = 0;
    for (const size_t count : PackWriter::coldCounts(rest)) {
        for (auto ofPack = rest.first(count); !ofPack.empty();) {
            const auto step = ofPack.first(std::min(ofPack.size(), tradesPerStatement));
            JANGBU_TRY(dropRows(store, pack, step));
            ofPack = ofPack.subspan(step.size());
        }
        rest = rest.subspan(count);
        ++pack;
    }
    return done;
}

Done ArchiveDays::dropRows(StoreId store, int pack, std::span<const ColdTrade> trades)
{
    QStringList ids;
    for (const ColdTrade& trade : trades)
        ids.append(QString::number(trade.id));
    const QString list = ids.join(u',');
    // First the head, which whoever refunds the trade holds.
    JANGBU_TRY(
        m_database.run(tellPackSql.arg(list), { { ":pack"_L1, pack }, { ":store"_L1, store } }));
    for (const QString& table : { u"trade_line"_s, u"trade_order"_s })
        JANGBU_TRY(m_database.run(dropSql.arg(table, list), { { ":store"_L1, store } }));
    return done;
}

} // namespace jangbu
