#pragma once

#include "core/statistics/productstatistics.h"
#include "core/statistics/salesperiod.h"

#include <array>

namespace jangbu {

/// Pieces and money, net of refunds.
struct SalesFigures {
    qint64 count = 0;
    Money amount {};

    /// AMOUNT_TOO_LARGE past 64 bits.
    Done add(const SalesFigures& other);
    friend bool operator==(const SalesFigures&, const SalesFigures&) = default;
};

/// The same of a period, of the one before it and of the one a year earlier.
struct ComparedFigures {
    SalesFigures now {};
    SalesFigures previous {};
    SalesFigures lastYear {};

    Done add(const ComparedFigures& other);
    friend bool operator==(const ComparedFigures&, const ComparedFigures&) = default;
};

struct ComparedProduct {
    ProductId product;
    QString name; ///< Its name now, or its last.
    QString category; ///< That of the line's moment, by its name of now.
    ComparedFigures figures {};
};

struct ComparedCategory {
    QString category;
    ComparedFigures figures {};
};

/// A day, or a calendar month as far as it lies within the period.
struct TrendPoint {
    Window days;
    SalesFigures figures {};
};

/// What one hour of the wall clock brought on one weekday, or on one date.
struct HourSales {
    qint64 trades = 0;
    Money amount {}; ///< Net of refunds.

    friend bool operator==(const HourSales&, const HourSales&) = default;
};

/// Monday to Sunday of the business dates, and the hours 0 … 23 of the wall clock.
using WeekdayHours = std::array<std::array<HourSales, 24>, 7>;

struct BusiestHour {
    int weekday = 1; ///< From Monday, 1.
    int hour = 0;
    HourSales sum {}; ///< Of all such weekdays of the period.
    HourSales average {}; ///< Of one of them, floored.
};

struct SalesQuestion {
    SalesPeriod period;
    RankBy by = RankBy::Amount;
    std::optional<QString> category {}; ///< None: all categories.
};

struct SalesAnswer {
    Window window;
    Window previous;
    Window lastYear;
    /// Of what was asked. The refunds are already taken off; they stand by their own dates.
    ComparedFigures totals {};
    qint64 refundCount = 0;
    Money refunds {};
    /// Ranked as ProductStatistics ranks; those that came to 0 in the period are left out.
    QList<ComparedProduct> products {};
    /// By day, or by month where a period is longer than a quarter. Each list sums up to its total;
    /// they may differ in length.
    QList<TrendPoint> trend {};
    QList<TrendPoint> previousTrend {};
    QList<TrendPoint> lastYearTrend {};
    /// Of all categories whatever was asked, as are the hours; largest amount first.
    QList<ComparedCategory> categories {};
    WeekdayHours hours {};
    std::optional<BusiestHour> busiest {}; ///< By amount or by trades; none where nothing sold.
    int firstHour = 0; ///< With which a business day begins.
    bool trendIsByMonth = false;
    /// The last date on which the store sold anything; nothing where it never did.
    std::optional<BusinessDate> lastSale {};

    /// What all products behind the first `listed` come to.
    Result<ComparedFigures> figuresBehind(qsizetype listed) const;
    /// The same of the categories.
    Result<ComparedFigures> categoriesBehind(qsizetype listed) const;
};

/// Everything that the page of statistics shows of a period (contract §4), from the rollups.
class SalesStatistics final {
public:
    /// A period with more days shows its trend by month.
    static constexpr qint64 maxTrendDays = 92;

    explicit SalesStatistics(Database& database)
        : m_database(database)
    {
    }

    /// CATEGORY_NOT_FOUND, AMOUNT_TOO_LARGE.
    Result<SalesAnswer> run(const Store& store, const SalesQuestion& question);

private:
    Result<SalesAnswer> read(const Store& store, const SalesQuestion& question);

    Database& m_database;
};

} // namespace jangbu
