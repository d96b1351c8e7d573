#pragma once

#include "core/statistics/salesrepository.h"

#include <QHash>

#include <array>

namespace jangbu {

struct ProductSums {
    ProductId product;
    CategoryId category;
    ComparedFigures figures {};
};

/// Adds rows of product_day up for the three windows of an answer at once.
class SalesSums final {
public:
    /// With `category` totals and trends are of it alone; the products are always all.
    SalesSums(const SalesAnswer& windows, std::optional<CategoryId> category);

    Done add(const ProductDayRow& row);
    const QList<ProductSums>& products() const { return m_products; }
    /// Hands over totals and trends.
    Done moveInto(SalesAnswer& answer);

private:
    struct Span {
        Window window;
        SalesFigures ComparedFigures::*figures;
        QList<TrendPoint> trend {};
        bool holdsRow = false; ///< The date of the last row, as is the next.
        qsizetype point = 0;
    };

    ProductSums& sumsOf(ProductId product, CategoryId category);
    void moveTo(BusinessDate date);

    std::optional<CategoryId> m_category;
    bool m_isByMonth;
    std::array<Span, 3> m_spans;
    std::optional<BusinessDate> m_date;
    QList<ProductSums> m_products;
    QHash<std::pair<qint64, qint64>, qsizetype> m_places;
    qsizetype m_next = 0; ///< Rows of each day come in the same order, see RollupReader.
};

/// Counts an hour of a date: its weekday and the refunds.
Done addHour(const HourDayRow& row, SalesAnswer& answer);

} // namespace jangbu
