#include "core/statistics/salessums.h"

#include "core/statistics/addmoney.h"

namespace jangbu {

namespace {

/// The days of a window, or its months where it is to be shown by month.
QList<TrendPoint> emptyTrend(const Window& window, bool isByMonth)
{
    QList<TrendPoint> trend;
    BusinessDate start = window.start;
    while (start < window.end) {
        const BusinessDate next
            = isByMonth ? start.addDays(1 - start.day()).addMonths(1) : start.addDays(1);
        trend.append(TrendPoint { { start, std::min(next, window.end) } });
        start = trend.last().days.end;
    }
    return trend;
}

} // namespace

SalesSums::SalesSums(const SalesAnswer& windows, std::optional<CategoryId> category)
    : m_category(category)
    , m_isByMonth(windows.window.dayCount() > SalesStatistics::maxTrendDays)
    , m_spans { Span { windows.window, &ComparedFigures::now },
                Span { windows.previous, &ComparedFigures::previous },
                Span { windows.lastYear, &ComparedFigures::lastYear } }
{
    for (Span& span : m_spans)
        span.trend = emptyTrend(span.window, m_isByMonth);
}

ProductSums& SalesSums::sumsOf(ProductId product, CategoryId category)
{
    if (m_next >= m_products.size() || m_products.at(m_next).product != product
        || m_products.at(m_next).category != category) {
        const std::pair key { product.value(), category.value() };
        m_next = m_places.value(key, m_products.size());
        if (m_next == m_products.size()) {
            m_places.insert(key, m_next);
            m_products.append({ product, category });
        }
    }
    return m_products[m_next++];
}

/// Which windows hold the date, and at which point of their trends; dates come in order.
void SalesSums::moveTo(BusinessDate date)
{
    m_date = date;
    for (Span& span : m_spans) {
        span.holdsRow = span.window.holds(date);
        while (span.holdsRow && span.trend.at(span.point).days.end <= date)
            ++span.point;
    }
}

Done SalesSums::add(const ProductDayRow& row)
{
    if (row.date != m_date)
        moveTo(row.date);
    ProductSums& sums = sumsOf(row.product, row.category);
    const bool isAsked = !m_category || row.category == *m_category;
    for (Span& span : m_spans) {
        if (!span.holdsRow)
            continue;
        JANGBU_TRY((sums.figures.*span.figures).add(row.figures));
        if (isAsked)
            JANGBU_TRY(span.trend[span.point].figures.add(row.figures));
    }
    return done;
}

Done SalesSums::moveInto(SalesAnswer& answer)
{
    for (const Span& span : m_spans) {
        for (const TrendPoint& point : span.trend)
            JANGBU_TRY((answer.totals.*span.figures).add(point.figures));
    }
    answer.trendIsByMonth = m_isByMonth;
    answer.trend = std::move(m_spans[0].trend);
    answer.previousTrend = std::move(m_spans[1].trend);
    answer.lastYearTrend = std::move(m_spans[2].trend);
    return done;
}

Done addHour(const HourDayRow& row, SalesAnswer& answer)
{
    const auto weekday = static_cast<size_t>(row.date.date().dayOfWeek() - 1);
    HourSales& cell = answer.hours.at(weekday).at(static_cast<size_t>(row.hour));
    cell.trades += row.sales.trades;
    JANGBU_TRY(addMoney(cell.amount, row.sales.amount));
    answer.refundCount += row.refundCount;
    return addMoney(answer.refunds, row.refunds);
}

} // namespace jangbu
