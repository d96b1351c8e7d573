#pragma once

#include "core/statistics/salesstatistics.h"

#include <functional>

namespace jangbu {

/// A row of product_day, read for several windows at once.
struct ProductDayRow {
    BusinessDate date;
    ProductId product;
    CategoryId category;
    SalesFigures figures;
};

/// An hour of a business date.
struct HourDayRow {
    BusinessDate date;
    int hour = 0;
    HourSales sales {};
    qint64 refundCount = 0;
    Money refunds {};
};

/// What is open at this moment, whenever it was opened.
struct OpenTrades {
    qint64 count = 0;
    Money toTake {}; ///< Without the parts that are taken already.
};

struct RefundSums {
    qint64 count = 0;
    Money amount {};
};

/// Parts whose rate is not known, of one company.
struct UnratedParts {
    QString company;
    qint64 count = 0;
    std::optional<Money> amount {}; ///< Nothing where there are too many to add them up.
    BusinessDate first;
    BusinessDate last;
};

/// Reads the rollups row by row, and the few sums that no rollup holds. Rows of imports that are
/// not finished are not seen.
class SalesRepository final {
public:
    explicit SalesRepository(Database& database)
        : m_database(database)
    {
    }

    using PerProduct = std::function<Done(const ProductDayRow&)>;
    /// By date; `windows` may overlap and stand in any order, and each row comes once.
    Done eachProductDay(StoreId store, const QList<Window>& windows,
                        const PerProduct& perRow) const;
    using PerHour = std::function<Done(const HourDayRow&)>;
    Done eachHour(StoreId store, const Window& window, const PerHour& perRow) const;
    /// Refunds with lines of one category, and what they gave back for those.
    Result<RefundSums> refundsOf(StoreId store, const Window& window, CategoryId category) const;
    Result<OpenTrades> openTrades(StoreId store) const;
    /// The last business date with any payment; nothing where none was ever made.
    Result<std::optional<BusinessDate>> lastSale(StoreId store) const;
    /// On days that are not closed; most parts first, then by name.
    Result<QList<UnratedParts>> unratedParts(StoreId store) const;

private:
    Database& m_database;
};

} // namespace jangbu
