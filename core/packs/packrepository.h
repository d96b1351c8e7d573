#pragma once

#include "core/calendar/instant.h"
#include "core/calendar/window.h"
#include "core/packs/coldpack.h"
#include "core/packs/hotpack.h"

#include <QList>

#include <functional>

namespace jangbu {

class Database;

/// A day that is packed.
struct PackedDay {
    BusinessDate date;
    qint64 moves = 0; ///< Of the business day when it was packed.
    QString zone {}; ///< By which the hours were reckoned.
    Instant packedAtUtc;
    std::optional<Instant> archivedAtUtc {};
    qint64 trades = 0;
    qint64 lines = 0; ///< Sold lines; refunded ones are not counted.
    int hotPacks = 0;
    int coldPacks = 0;
    /// Nothing has moved since, so that the packs say what the rows say.
    bool isFresh = true;
};

/// What the packs of a store take.
struct PackSizes {
    qint64 lines = 0; ///< Of hot packs.
    qint64 hotBytes = 0;
    qint64 coldBytes = 0;
};

/// The packs as rows. Every content that is read is held against its checksum and parsed without
/// trust; PACK_DAMAGED names store, date and pack.
class PackRepository final {
public:
    explicit PackRepository(Database& database)
        : m_database(database)
    {
    }

    /// By date. What is fresh may be read in the place of the rows while no import of the books is
    /// unfinished, what is archived always; both in one snapshot with this question.
    Result<QList<PackedDay>> daysOf(StoreId store, const Window& dates);

    /// As they were packed; what is fresh is not looked up, but for what is archived.
    Result<QList<PackedDay>> recordedDays(StoreId store, const Window& dates);

    enum class Days { Fresh, All };
    using PerHot = std::function<Done(const PackPlace&, const HotPack&)>;
    /// By date and pack, all packs of every day that is meant; the views live as long as the call.
    Done eachHot(StoreId store, const Window& dates, Days days, const PerHot& perPack);
    /// The same of days, by date, that were read in this snapshot; only their dates and how many
    /// hot packs they have are looked at.
    Done eachHot(StoreId store, const Window& dates, const QList<PackedDay>& days,
                 const PerHot& perPack);
    Result<std::vector<ColdTrade>> cold(const PackPlace& place);

    Result<PackSizes> sizesOf(StoreId store);

    /// Takes the packs of a date away; in the caller's transaction.
    Done remove(StoreId store, BusinessDate date);
    Done setArchived(StoreId store, BusinessDate date, Instant at);
    /// How many packs hold the trades of an archived date; nothing where it is not archived.
    Result<std::optional<int>> archivedPacks(StoreId store, BusinessDate date);
    /// The rows are back, and the packs count no more until the date is packed anew.
    Done setRestored(StoreId store, BusinessDate date);

private:
    Done lookUpMoves(StoreId store, const Window& dates, QList<PackedDay>& days);
    Done readHot(StoreId store, const Window& dates, const QList<PackedDay>& days,
                 const PerHot& perPack);
    Error named(Error damaged);

    Database& m_database;
};

} // namespace jangbu
