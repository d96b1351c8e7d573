#pragma once

#include "core/ledger/packdays.h"

namespace jangbu {

/// Takes the orders and lines of closed days out of the rows once their packs hold them whole. The
/// head of each trade stays, as the index from its id, key and receipt number to its pack, and so
/// do payments, refunds, settlements and seals. Every answer stays the same, and a receipt can
/// still be shown and refunded.
class ArchiveDays final {
public:
    ArchiveDays(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Months for which closed days are kept as rows where nothing else is asked.
    static constexpr int monthsKept = 13;
    BusinessDate defaultBefore(const Store& store) const;

    /// Closed days before a date that are not archived, by date.
    Result<QList<BusinessDate>> due(const Store& store, BusinessDate before);
    /// What was archived.
    struct Archived {
        qint64 days = 0;
        qint64 lines = 0;
    };
    /// Nothing where the day is not closed, is archived already, has orders that are not at an end,
    /// or an import is not finished. One transaction: the day is packed anew, its packs are read
    /// back and compared with the rows, then the rows go. PACK_DAMAGED where they differ.
    Result<Archived> run(const Store& store, BusinessDate date);
    /// The same inside the caller's transaction.
    Result<Archived> archive(const Store& store, BusinessDate date);

private:
    Done readBack(StoreId store, const BuiltDay& built);
    Done dropRows(StoreId store, const BuiltDay& built);
    Done dropRows(StoreId store, int pack, std::span<const ColdTrade> trades);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
