#pragma once

#include "core/packs/packrepository.h"
#include "core/storage/bulkinsert.h"

namespace jangbu {

/// Writes packs of days that have none. Lives inside one try of one transaction, for one day or
/// for many.
class PackWriter final {
public:
    explicit PackWriter(Database& database);

    struct Content {
        qint64 lines = 0; ///< Hot: of both kinds; cold: of all trades.
        QByteArray bytes {};
    };
    /// The counts of packs in `day` are set here.
    Done add(StoreId store, PackedDay day, std::span<const Content> hot,
             std::span<const Content> cold);
    /// To be called before the transaction commits.
    Done flush();

    /// Lines of one date cut into packs.
    static std::vector<Content> hotOf(std::span<const HotEntry> sold,
                                      std::span<const HotEntry> refunded);
    /// The same of its trades, by id.
    static std::vector<Content> coldOf(std::span<const ColdTrade> trades);
    /// How many trades each of those packs takes.
    static std::vector<size_t> coldCounts(std::span<const ColdTrade> trades);

private:
    Done addPacks(BulkInsert& insert, PackPlace place, std::span<const Content> contents);

    BulkInsert m_days;
    BulkInsert m_hot;
    BulkInsert m_cold;
};

} // namespace jangbu
