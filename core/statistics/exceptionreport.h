#pragma once

#include "core/audit/auditlog.h"
#include "core/store/store.h"

namespace jangbu {

/// When a business day of the store begins.
std::optional<Instant> startOf(BusinessDate date, const StoreTime& time);

/// How often somebody did one of AuditLog::exceptions() in a store, and about how much money.
struct ExceptionCount {
    QString actor {};
    Act act {};
    Store store;
    qint64 count = 0;
    Money amount {}; ///< Voided, given back, cancelled, declined or taken off; 0 for prices.
};

/// Voids, refunds, changes of prices, discounts, cancelled orders and declined cards, by person.
class ExceptionReport final {
public:
    explicit ExceptionReport(Database& database)
        : m_database(database)
    {
    }

    /// By actor, act in the order of AuditLog::exceptions(), and store. RIGHT_MISSING.
    Result<QList<ExceptionCount>> run(std::optional<Instant> from, std::optional<Instant> to,
                                      std::optional<StoreId> store = std::nullopt);

private:
    Database& m_database;
};

} // namespace jangbu
