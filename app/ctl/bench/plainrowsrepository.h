#pragma once

#include "core/calendar/window.h"
#include "core/result.h"

namespace jangbu {

class Database;

namespace bench {

/// The plain way, which others take: the database groups and sums the rows by itself. Each gives
/// the sum over all groups, so that it can be held against ours.
class PlainRowsRepository final {
public:
    explicit PlainRowsRepository(Database& database)
        : m_database(database)
    {
    }

    struct Sums {
        qint64 groups = 0;
        qint64 quantity = 0; ///< 0 for payments.
        qint64 amountMinor = 0;

        friend bool operator==(const Sums&, const Sums&) = default;
    };
    /// What each product sold.
    Result<Sums> lines(const Window& dates);
    /// What each store took by each way of payment.
    Result<Sums> payments(const Window& dates);

private:
    Result<Sums> read(const QString& sql, const Window& dates, bool withQuantity);

    Database& m_database;
};

} // namespace bench

} // namespace jangbu
