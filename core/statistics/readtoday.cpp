#include "core/statistics/readtoday.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rebuildrollups.h"
#include "core/ledger/rollupreader.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/menunames.h"
#include "core/menu/productrepository.h"
#include "core/statistics/addmoney.h"
#include "core/storage/transaction.h"
#include "core/store/payoutrepository.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

namespace {

Window dayOf(BusinessDate date)
{
    return { date, date.addDays(1) };
}

DayFigures figuresOf(Money sales, qint64 trades)
{
    DayFigures figures { sales, trades, {} };
    if (trades > 0) {
        const qint64 quotient = sales.minor() / trades;
        const bool isBelow = sales.minor() % trades < 0;
        figures.averageTicket = Money::ofMinor(isBelow ? quotient - 1 : quotient);
    }
    return figures;
}

/// The moment a week earlier at which the clock on the wall showed the same time.
Instant weekBefore(const Store& store, Instant now)
{
    const qint64 localMs = store.time.localMsOf(now) - 7 * msPerDay;
    return store.time.instantOf({ localMs, std::nullopt }).value_or(now.plusMs(-7 * msPerDay));
}

QList<ProductStatistic> bestOf(QList<ProductStatistic> products, RankBy by)
{
    std::sort(products.begin(), products.end(),
              [by](const auto& left, const auto& right) { return ranksBefore(by, left, right); });
    return products.first(std::min(products.size(), ReadToday::bestCount));
}

bool isLow(const Product& product)
{
    const bool isBaseSet = product.baseStock < maxStock;
    return product.soldOut || product.stock <= ReadToday::fewLeft
        || (isBaseSet && product.stock * 10 <= product.baseStock);
}

} // namespace

Result<TodayOverview> ReadToday::run(const Store& store, Instant now)
{
    JANGBU_TRY(RebuildRollups(m_database).completeHours());
    return inSnapshot(m_database, [&] { return read(store, now); });
}

Result<TodayOverview> ReadToday::read(const Store& store, Instant now)
{
    const BusinessDate date = store.time.businessDateOf(now);
    TodayOverview overview { .date = date,
                             .comparedDate = date.addDays(-7),
                             .nowUtc = now,
                             .currentHour = store.time.hourOf(now) };
    const SalesRepository rows(m_database);
    JANGBU_TRY(readDays(store, overview));
    JANGBU_TRY_ASSIGN(overview.open, rows.openTrades(store.id));
    JANGBU_TRY(readBest(store, overview));
    JANGBU_TRY(readWays(store, overview));
    JANGBU_TRY(readDeposit(store, overview));
    JANGBU_TRY(readStock(store, overview));
    JANGBU_TRY_ASSIGN(overview.unrated, rows.unratedParts(store.id));
    return overview;
}

Done ReadToday::readDays(const Store& store, TodayOverview& overview)
{
    const int firstHour = store.time.cutoffMinutes() / 60;
    for (int hour = 0; hour < 24; ++hour)
        overview.hours.append(ComparedHour { (firstHour + hour) % 24 });
    const auto readInto = [&](BusinessDate date, HourSales ComparedHour::*which) -> Done {
        return SalesRepository(m_database)
            .eachHour(store.id, dayOf(date), [&](const HourDayRow& row) -> Done {
                HourSales& sales = overview.hours[(row.hour - firstHour + 24) % 24].*which;
                sales.trades += row.sales.trades;
                return addMoney(sales.amount, row.sales.amount);
            });
    };
    JANGBU_TRY(readInto(overview.date, &ComparedHour::now));
    JANGBU_TRY(readInto(overview.comparedDate, &ComparedHour::before));
    Money sales;
    qint64 trades = 0;
    for (const ComparedHour& hour : std::as_const(overview.hours)) {
        JANGBU_TRY(addMoney(sales, hour.now.amount));
        trades += hour.now.trades;
    }
    overview.today = figuresOf(sales, trades);
    JANGBU_TRY_ASSIGN(
        overview.before,
        figuresUntil(store, overview.comparedDate, weekBefore(store, overview.nowUtc)));
    JANGBU_TRY_ASSIGN(overview.lastSale, SalesRepository(m_database).lastSale(store.id));
    return done;
}

Result<DayFigures> ReadToday::figuresUntil(const Store& store, BusinessDate date, Instant until)
{
    Money sales;
    qint64 trades = 0;
    JANGBU_TRY(LedgerReader(m_database)
                   .scanMoments(store.id, dayOf(date), [&](const SalesMoment& moment) -> Done {
                       if (moment.atUtc > until)
                           return done;
                       trades += moment.isRefund ? 0 : 1;
                       return addMoney(sales, moment.isRefund ? -moment.amount : moment.amount);
                   }));
    return figuresOf(sales, trades);
}

Done ReadToday::readBest(const Store& store, TodayOverview& overview)
{
    JANGBU_TRY_ASSIGN(const auto totals,
                      RollupReader(m_database).products(store.id, dayOf(overview.date)));
    JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
    JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(m_database).all(store.id));
    for (const Category& category : categories) {
        QList<ProductStatistic> products;
        for (const ProductTotal& total : totals) {
            const bool isNothing = total.quantity == 0 && total.amount.isZero();
            if (total.category != category.id || isNothing)
                continue;
            JANGBU_TRY_ASSIGN(const QString name, names.nameOf(total.product));
            products.append({ total.product, name, category.name, total.quantity, total.amount });
        }
        if (!products.isEmpty()) {
            overview.best.append({ category.name, bestOf(products, RankBy::Count),
                                   bestOf(products, RankBy::Amount) });
        }
    }
    return done;
}

Done ReadToday::readWays(const Store& store, TodayOverview& overview)
{
    JANGBU_TRY_ASSIGN(const auto totals,
                      RollupReader(m_database).methods(store.id, dayOf(overview.date)));
    for (const MethodTotal& total : totals) {
        const auto amount = checkedSum(total.gross, -total.refunds);
        if (!amount)
            return Error { ErrorCode::AmountTooLarge, { QString::number(total.gross.minor()) } };
        if (!amount->isZero() || total.unrated > 0)
            overview.ways.append({ total.method, total.label, *amount, total.unrated });
    }
    const auto groupOf = [](const WaySales& way) {
        if (way.method == PaymentMethod::Card)
            return 0;
        return way.method == PaymentMethod::Other ? 1 : 2;
    };
    std::sort(overview.ways.begin(), overview.ways.end(), [&](const auto& left, const auto& right) {
        if (groupOf(left) != groupOf(right))
            return groupOf(left) < groupOf(right);
        if (left.amount != right.amount)
            return left.amount > right.amount;
        return compareCodePoints(left.label, right.label) < 0;
    });
    return done;
}

/// Card companies and banks go by the calendar, not by business dates.
Done ReadToday::readDeposit(const Store& store, TodayOverview& overview)
{
    JANGBU_TRY_ASSIGN(const PayoutPlan plan, PayoutRepository(m_database).planOf(store));
    const BusinessDate today = StoreTime::of(store.time.zone(), 0)->businessDateOf(overview.nowUtc);
    const BusinessDate next = plan.calendar().nextBusinessDay(today.addDays(1));
    JANGBU_TRY_ASSIGN(const ExpectedPayoutList list,
                      ExpectedPayouts(m_database).list(store, next, next));
    if (!list.payouts.isEmpty())
        overview.deposit = NextDeposit { next, list.total.amount(), list.total.unrated };
    return done;
}

Done ReadToday::readStock(const Store& store, TodayOverview& overview)
{
    JANGBU_TRY_ASSIGN(const auto products, ProductRepository(m_database).living(store.id));
    overview.livingProducts = products.size();
    for (const Product& product : products) {
        if (isLow(product)) {
            overview.lowStock.append(
                { product.id, product.name, product.stock, product.baseStock, product.soldOut });
        }
    }
    std::stable_sort(overview.lowStock.begin(), overview.lowStock.end(),
                     [](const LowStock& left, const LowStock& right) {
                         if (left.soldOut != right.soldOut)
                             return left.soldOut;
                         return left.stock < right.stock;
                     });
    return done;
}

} // namespace jangbu
