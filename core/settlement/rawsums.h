#pragma once

#include "core/ledger/ledgerreader.h"
#include "core/ledger/rollups.h"
#include "core/settlement/computestatement.h"

#include <map>

namespace jangbu {

/// The sums of a store's raw rows, by all that the rollups tell apart.
class RawSums final {
public:
    using Products = std::map<RollupDeltas::ProductKey, RollupDeltas::ProductSum>;
    using Methods = std::map<RollupDeltas::MethodKey, RollupDeltas::MethodSum>;

    using Hours = std::map<RollupDeltas::HourKey, RollupDeltas::HourSum>;

    explicit RawSums(const Store& store)
        : m_store(store.id)
        , m_time(store.time)
    {
    }

    /// Reads a further window; `step` is asked now and then, and its error ends the reading.
    Done read(LedgerReader& ledger, const Window& dates, const std::function<Done()>& step);

    const Products& products() const { return m_products; }
    const Methods& methods() const { return m_methods; }
    const Hours& hours() const { return m_hours; }
    struct Day {
        qint64 gross = 0;
        qint64 refunds = 0;
    };
    /// The dates with any movement of money.
    const std::map<BusinessDate, Day>& days() const { return m_days; }
    WindowTotals totalsOf(const Window& window) const;

private:
    void add(const LedgerBatch& batch);
    void add(const MoneyEntry& entry);
    void add(const SalesMoment& moment);

    StoreId m_store;
    StoreTime m_time;
    Products m_products;
    Methods m_methods;
    Hours m_hours;
    std::map<BusinessDate, Day> m_days;
};

} // namespace jangbu
