#include "core/packs/packrepository.h"

#include "core/storage/transaction.h"

#include <limits>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString daysSql
    = u"SELECT business_date, moves, zone, packed_at, archived_at, trades, line_count, hot_packs, "
      u"cold_packs FROM pack_day WHERE store_id = :store AND business_date >= :from "
      u"AND business_date < :to ORDER BY business_date"_s;
const QString hotDaysSql
    = u"SELECT business_date, moves, packed_at, archived_at, hot_packs FROM pack_day "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to "
      u"ORDER BY business_date"_s;
// Read beside the days and not joined to them: looking one up for each takes longer than both.
const QString movesSql
    = u"SELECT business_date, moves FROM business_day WHERE store_id = :store "
      u"AND business_date >= :from AND business_date < :to ORDER BY business_date"_s;
const QString hotSql
    = u"SELECT business_date, pack, line_count, checksum, content FROM pack_hot "
      u"WHERE store_id = :store AND business_date >= :from AND business_date < :to "
      u"ORDER BY business_date, pack"_s;
// LENGTH counts the bytes of what is bytes on both products.
const QString sizesSql = u"SELECT line_count, LENGTH(content) FROM %1 WHERE store_id = :store"_s;
const QString coldSql = u"SELECT line_count, checksum, content FROM pack_cold "
                        u"WHERE store_id = :store AND business_date = :date AND pack = :pack"_s;
const QString removeSql = u"DELETE FROM %1 WHERE store_id = :store AND business_date = :date"_s;
const QString setArchivedSql = u"UPDATE pack_day SET archived_at = :at WHERE store_id = :store "
                               u"AND business_date = :date AND archived_at IS NULL"_s;
const QString archivedPacksSql
    = u"SELECT cold_packs FROM pack_day WHERE store_id = :store AND business_date = :date "
      u"AND archived_at IS NOT NULL"_s;
// No business day has moved so often, so the packs are stale.
const QString setRestoredSql = u"UPDATE pack_day SET archived_at = NULL, moves = -1 "
                               u"WHERE store_id = :store AND business_date = :date"_s;
const QString storeNameSql = u"SELECT name FROM store WHERE store_id = :store"_s;

std::optional<PackedDay> dayFrom(const Row& row)
{
    const auto date = row.date(0);
    const auto packedAt = row.instant(3);
    if (!date || !packedAt)
        return std::nullopt;
    return PackedDay {
        .date = *date,
        .moves = row.integer(1),
        .zone = row.text(2),
        .packedAtUtc = *packedAt,
        .archivedAtUtc = row.instant(4),
        .trades = row.integer(5),
        .lines = row.integer(6),
        .hotPacks = static_cast<int>(row.integer(7)),
        .coldPacks = static_cast<int>(row.integer(8)),
        .isFresh = !row.isNull(4),
    };
}

/// What is needed to read its hot packs, and no more.
std::optional<PackedDay> hotDayFrom(const Row& row)
{
    const auto date = row.date(0);
    const auto packedAt = row.instant(2);
    if (!date || !packedAt)
        return std::nullopt;
    return PackedDay {
        .date = *date,
        .moves = row.integer(1),
        .packedAtUtc = *packedAt,
        .archivedAtUtc = row.instant(3),
        .hotPacks = static_cast<int>(row.integer(4)),
        .isFresh = !row.isNull(3),
    };
}

Binds bindsOf(StoreId store, const Window& dates)
{
    return { { ":store"_L1, store }, { ":from"_L1, dates.start }, { ":to"_L1, dates.end } };
}

/// Sees that the packs of each day are all there while they go by.
class PackCounter final {
public:
    /// `days` by date.
    PackCounter(StoreId store, const QList<PackedDay>& days)
        : m_store(store)
        , m_day(days.cbegin())
        , m_end(days.cend())
        , m_number(numberOfDay())
    {
    }

    /// Where a pack belongs; nothing where its day is not meant.
    Result<std::optional<PackPlace>> next(qint64 date, qint64 pack)
    {
        while (m_number < date)
            JANGBU_TRY(endDay());
        if (m_number != date)
            return std::optional<PackPlace>();
        const PackPlace place { m_store, m_day->date, m_next };
        if (pack != m_next || m_next >= m_day->hotPacks)
            return packDamaged(place, "missing or not its own");
        ++m_next;
        return std::optional(place);
    }
    Done end()
    {
        while (m_day != m_end)
            JANGBU_TRY(endDay());
        return done;
    }

private:
    Done endDay()
    {
        if (m_next != m_day->hotPacks)
            return packDamaged({ m_store, m_day->date, m_next }, "missing");
        m_next = 0;
        ++m_day;
        m_number = numberOfDay();
        return done;
    }
    qint64 numberOfDay() const
    {
        return m_day == m_end ? std::numeric_limits<qint64>::max() : m_day->date.number();
    }

    StoreId m_store;
    QList<PackedDay>::const_iterator m_day;
    QList<PackedDay>::const_iterator m_end;
    qint64 m_number; ///< Of the day's date; beyond all where there is no further day.
    int m_next = 0;
};

/// Checksum and count, before anything is parsed.
Done checked(const PackPlace& place, const Row& row, int firstColumn, QByteArrayView content)
{
    const qint64 checksum = packChecksum(place, row.integer(firstColumn), content);
    return checksum == row.integer(firstColumn + 1) ? Done(done) : packDamaged(place, "checksum");
}

} // namespace

/// People know a store by its name.
Error PackRepository::named(Error error)
{
    if (error.code != ErrorCode::PackDamaged || error.values.isEmpty())
        return error;
    const auto name
        = m_database.selectOne(storeNameSql, { { ":store"_L1, error.values.first().toLongLong() } },
                               [](const Row& row) { return std::optional(row.text(0)); });
    if (name && *name)
        error.values.first() = **name;
    return error;
}

Result<QList<PackedDay>> PackRepository::recordedDays(StoreId store, const Window& dates)
{
    return m_database.select(daysSql, bindsOf(store, dates), dayFrom);
}

Result<QList<PackedDay>> PackRepository::daysOf(StoreId store, const Window& dates)
{
    return inSnapshot(m_database, [&]() -> Result<QList<PackedDay>> {
        JANGBU_TRY_ASSIGN(auto days, recordedDays(store, dates));
        JANGBU_TRY(lookUpMoves(store, dates, days));
        return days;
    });
}

Done PackRepository::lookUpMoves(StoreId store, const Window& dates, QList<PackedDay>& days)
{
    const auto end = days.end();
    auto day = days.begin();
    return m_database.each(movesSql, bindsOf(store, dates), [&](const Row& row) {
        const qint64 date = row.integer(0);
        while (day != end && day->date.number() < date)
            ++day;
        if (day != end && day->date.number() == date)
            day->isFresh = day->archivedAtUtc || day->moves == row.integer(1);
    });
}

Done PackRepository::eachHot(StoreId store, const Window& dates, Days days, const PerHot& perPack)
{
    const auto read = inSnapshot(m_database, [&]() -> Done {
        JANGBU_TRY_ASSIGN(auto meant,
                          m_database.select(hotDaysSql, bindsOf(store, dates), hotDayFrom));
        if (days == Days::Fresh) {
            JANGBU_TRY(lookUpMoves(store, dates, meant));
            meant.removeIf([](const PackedDay& day) { return !day.isFresh; });
        }
        return readHot(store, dates, meant, perPack);
    });
    return read ? read : named(read.error());
}

Done PackRepository::eachHot(StoreId store, const Window& dates, const QList<PackedDay>& days,
                             const PerHot& perPack)
{
    const auto read = readHot(store, dates, days, perPack);
    return read ? read : named(read.error());
}

Done PackRepository::readHot(StoreId store, const Window& dates, const QList<PackedDay>& days,
                             const PerHot& perPack)
{
    PackCounter counter(store, days);
    JANGBU_TRY(m_database.each(hotSql, bindsOf(store, dates), [&](const Row& row) -> Done {
        JANGBU_TRY_ASSIGN(const auto place, counter.next(row.integer(0), row.integer(1)));
        if (!place)
            return done;
        return row.withBytes(4, [&](QByteArrayView content) -> Done {
            JANGBU_TRY(checked(*place, row, 2, content));
            JANGBU_TRY_ASSIGN(const HotPack pack, HotPack::parse(*place, content));
            if (static_cast<qint64>(pack.size()) != row.integer(2))
                return packDamaged(*place, "count");
            return perPack(*place, pack);
        });
    }));
    return counter.end();
}

Result<std::vector<ColdTrade>> PackRepository::cold(const PackPlace& place)
{
    using Trades = Result<std::vector<ColdTrade>>;
    const Binds binds { { ":store"_L1, place.store },
                        { ":date"_L1, place.date },
                        { ":pack"_L1, place.pack } };
    Trades found = packDamaged(place, "missing");
    JANGBU_TRY(m_database.each(coldSql, binds, [&](const Row& row) {
        found = row.withBytes(2, [&](QByteArrayView content) -> Trades {
            JANGBU_TRY(checked(place, row, 0, content));
            return ColdPack::parse(place, content);
        });
    }));
    if (!found)
        return named(found.error());
    return found;
}

Result<PackSizes> PackRepository::sizesOf(StoreId store)
{
    PackSizes sizes;
    const Binds binds { { ":store"_L1, store } };
    JANGBU_TRY(m_database.each(sizesSql.arg(u"pack_hot"_s), binds, [&](const Row& row) {
        sizes.lines += row.integer(0);
        sizes.hotBytes += row.integer(1);
    }));
    JANGBU_TRY(m_database.each(sizesSql.arg(u"pack_cold"_s), binds,
                               [&](const Row& row) { sizes.coldBytes += row.integer(1); }));
    return sizes;
}

Done PackRepository::remove(StoreId store, BusinessDate date)
{
    for (const QString& table : { u"pack_hot"_s, u"pack_cold"_s, u"pack_day"_s }) {
        JANGBU_TRY(
            m_database.run(removeSql.arg(table), { { ":store"_L1, store }, { ":date"_L1, date } }));
    }
    return done;
}

Done PackRepository::setArchived(StoreId store, BusinessDate date, Instant at)
{
    return m_database.run(setArchivedSql,
                          { { ":store"_L1, store }, { ":date"_L1, date }, { ":at"_L1, at } });
}

Result<std::optional<int>> PackRepository::archivedPacks(StoreId store, BusinessDate date)
{
    return m_database.selectOne(
        archivedPacksSql, { { ":store"_L1, store }, { ":date"_L1, date } },
        [](const Row& row) { return std::optional(static_cast<int>(row.integer(0))); });
}

Done PackRepository::setRestored(StoreId store, BusinessDate date)
{
    return m_database.run(setRestoredSql, { { ":store"_L1, store }, { ":date"_L1, date } });
}

} // namespace jangbu
