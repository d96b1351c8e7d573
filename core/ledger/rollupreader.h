#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"

#include <QList>

namespace jangbu {

class Database;

/// Sums of a window, read from the rollups.
struct ProductTotal {
    ProductId product;
    CategoryId category;
    qint64 quantity = 0;
    Money amount {};
    Money taxFreeAmount {}; ///< The part of `amount` that is tax-free.
};
struct MethodTotal {
    PaymentMethod method = PaymentMethod::Cash;
    QString label {};
    Money gross {};
    Money refunds {};
    Money fee {};
    qint64 unrated = 0; ///< Parts without a known rate.
};

/// Reads the rollups: a question costs days × products, or months × products where RollUpMonth has
/// summed them, not lines. Exact at every read.
class RollupReader final {
public:
    explicit RollupReader(Database& database)
        : m_database(database)
    {
    }

    /// One total for each product and category, in no order; those that sum to 0 too.
    Result<QList<ProductTotal>> products(StoreId store, const Window& dates);
    Result<QList<MethodTotal>> methods(StoreId store, const Window& dates);
    /// Dates of the store that hold parts without a known rate.
    Result<QList<BusinessDate>> unratedDates(StoreId store);

private:
    /// The same columns from the days and from the months.
    struct Question {
        const QString& daysSql;
        const QString& monthSql;
    };
    template <typename PerRow>
    Done eachRow(const Question& question, StoreId store, const Window& dates, PerRow perRow);
    Result<QList<BusinessDate>> madeMonths(StoreId store, const Window& dates);

    Database& m_database;
};

} // namespace jangbu
