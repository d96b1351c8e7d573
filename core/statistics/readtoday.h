#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/settlement/expectedpayouts.h"
#include "core/statistics/salesrepository.h"

namespace jangbu {

/// What a business day has brought so far.
struct DayFigures {
    Money sales {}; ///< Net of refunds.
    qint64 trades = 0;
    /// sales ÷ trades, floored; nothing without trades.
    std::optional<Money> averageTicket {};

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// One hour of two days.
struct ComparedHour {
    int hour = 0; ///< Of the wall clock.
    HourSales now {};
    HourSales before {};
};

struct CategoryBest {
    QString category;
    QList<ProductStatistic> byCount {};
    QList<ProductStatistic> byAmount {};
};

/// What came in by one card company, in cash or in another way.
struct WaySales {
    PaymentMethod method = PaymentMethod::Cash;
    QString label {}; ///< Empty for cash.
    Money amount {}; ///< Net of refunds.
    qint64 unrated = 0;
};

/// What the card companies are expected to pay next.
struct NextDeposit {
    BusinessDate date; ///< The next day after today on which banks work.
    Money amount {};
    qint64 unrated = 0; ///< Payments whose fee is not known yet.
};

struct LowStock {
    ProductId product;
    QString name;
    qint64 stock = 0;
    qint64 baseStock = 0;
    bool soldOut = false; ///< The owner's mark, whatever the stock.
};

struct TodayOverview {
    BusinessDate date;
    BusinessDate comparedDate; ///< The same weekday last week.
    Instant nowUtc;
    int currentHour = 0; ///< Of the wall clock.
    DayFigures today {};
    DayFigures before {}; ///< Of the compared date, up to the same time of day.
    OpenTrades open {};
    /// All 24 from the day's first hour on; the compared date is whole here.
    QList<ComparedHour> hours {};
    QList<CategoryBest> best {}; ///< In the order of the menu; only categories that sold.
    QList<WaySales> ways {}; ///< Cards, other ways and cash, each by amount; without zeros.
    std::optional<NextDeposit> deposit {}; ///< Nothing where none is expected.
    QList<UnratedParts> unrated {};
    QList<LowStock> lowStock {}; ///< Least stock first; those marked as sold out stand first.
    qint64 livingProducts = 0;
    std::optional<BusinessDate> lastSale {}; ///< Nothing where nothing was ever sold.
};

/// Everything that the first page shows of the day that runs, on one state of the books.
class ReadToday final {
public:
    /// How many products of a category are listed.
    static constexpr qsizetype bestCount = 5;
    /// Stock that is low whatever the base stock.
    static constexpr qint64 fewLeft = 5;

    explicit ReadToday(Database& database)
        : m_database(database)
    {
    }

    Result<TodayOverview> run(const Store& store, Instant now);

private:
    Result<TodayOverview> read(const Store& store, Instant now);
    Done readDays(const Store& store, TodayOverview& overview);
    Result<DayFigures> figuresUntil(const Store& store, BusinessDate date, Instant until);
    Done readBest(const Store& store, TodayOverview& overview);
    Done readWays(const Store& store, TodayOverview& overview);
    Done readDeposit(const Store& store, TodayOverview& overview);
    Done readStock(const Store& store, TodayOverview& overview);

    Database& m_database;
};

} // namespace jangbu
