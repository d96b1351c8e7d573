#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/packs/packrepository.h"

#include <QHash>

#include <map>

namespace jangbu {

/// A paid trade as a pack holds it.
ColdTrade coldFrom(const LedgerTrade& trade);
/// Gives a trade its orders and lines from a pack; its parts and refunds stand in rows.
void takeLinesFrom(const ColdTrade& packed, LedgerTrade& trade);

/// A line of an archived trade that a refund gave back, in whole or in part.
struct ArchivedRefundLine {
    qint64 refund = 0;
    BusinessDate date; ///< Of the refund.
    qint64 refundedAtMs = 0;
    qint64 importedBy = 0; ///< The import that brought the refund; 0: none.
    qint64 trade = 0;
    const ColdLine* line = nullptr; ///< As it was sold; lives as long as the call.
    qint64 quantity = 0;
    Money amount {};
};

/// Reads what archiving has taken out of the rows of a store. Keeps the last packs that it has
/// unpacked, so ask in the order of dates.
class PackedTrades final {
public:
    PackedTrades(Database& database, StoreId store)
        : m_database(database)
        , m_store(store)
    {
    }

    /// PACK_DAMAGED, also when the pack does not hold the trade.
    Result<const ColdTrade*> find(const PackPlace& place, qint64 trade);

    using PerTrade = std::function<Done(const ColdTrade&)>;
    /// All trades of a packed day.
    Done eachOf(const PackedDay& day, const PerTrade& perTrade);

    using PerRefundLine = std::function<Done(const ArchivedRefundLine&)>;
    /// What refunds of a window gave back of archived trades.
    Done eachRefunded(const Window& dates, const PerRefundLine& perLine);

private:
    Result<const std::vector<ColdTrade>*> packAt(const PackPlace& place);

    Database& m_database;
    StoreId m_store;
    std::map<std::pair<BusinessDate, int>, std::vector<ColdTrade>> m_packs;
};

} // namespace jangbu
