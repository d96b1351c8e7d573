#include "core/statistics/salesstatistics.h"

#include "core/ledger/rebuildrollups.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/menunames.h"
#include "core/statistics/addmoney.h"
#include "core/statistics/salesrepository.h"
#include "core/statistics/salessums.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace jangbu {

namespace {

bool isNothing(const SalesFigures& figures)
{
    return figures.count == 0 && figures.amount.isZero();
}

ProductStatistic ranked(const ComparedProduct& product)
{
    return { product.product, product.name, product.category, product.figures.now.count,
             product.figures.now.amount };
}

/// The products of a period, best first.
Result<QList<ComparedProduct>> rankingOf(const SalesSums& sums, const MenuNames& names,
                                         const SalesQuestion& question)
{
    QList<ComparedProduct> products;
    for (const ProductSums& sum : sums.products()) {
        if (isNothing(sum.figures.now))
            continue;
        JANGBU_TRY_ASSIGN(const Category category, names.categoryOf(sum.category));
        if (question.category && category.name != *question.category)
            continue;
        JANGBU_TRY_ASSIGN(const QString name, names.nameOf(sum.product));
        products.append({ sum.product, name, category.name, sum.figures });
    }
    std::sort(products.begin(), products.end(), [&](const auto& left, const auto& right) {
        return ranksBefore(question.by, ranked(left), ranked(right));
    });
    return products;
}

Result<QList<ComparedCategory>> categoriesOf(const SalesSums& sums, const MenuNames& names)
{
    std::map<QString, ComparedFigures, CodePointLess> byName;
    for (const ProductSums& sum : sums.products()) {
        JANGBU_TRY_ASSIGN(const Category category, names.categoryOf(sum.category));
        JANGBU_TRY(byName[category.name].add(sum.figures));
    }
    QList<ComparedCategory> categories;
    for (const auto& [name, figures] : byName) {
        if (!isNothing(figures.now) || !isNothing(figures.previous) || !isNothing(figures.lastYear))
            categories.append({ name, figures });
    }
    std::stable_sort(categories.begin(), categories.end(), [](const auto& left, const auto& right) {
        return left.figures.now.amount > right.figures.now.amount;
    });
    return categories;
}

qint64 weekdaysIn(const Window& window, int weekday)
{
    const int firstWeekday = window.start.date().dayOfWeek();
    const qint64 before = (weekday - firstWeekday + 7) % 7;
    return window.dayCount() <= before ? 0 : (window.dayCount() - before - 1) / 7 + 1;
}

/// The hour with most money, or with most trades; nothing where none has any.
std::optional<BusiestHour> busiestOf(const SalesAnswer& answer, RankBy by)
{
    const auto valueOf = [by](const HourSales& sales) {
        return by == RankBy::Amount ? sales.amount.minor() : sales.trades;
    };
    BusiestHour busiest;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const HourSales& sales = answer.hours.at(size_t(weekday - 1)).at(size_t(hour));
            if (valueOf(sales) > valueOf(busiest.sum))
                busiest = { weekday, hour, sales, {} };
        }
    }
    if (valueOf(busiest.sum) <= 0)
        return std::nullopt;
    const qint64 days = weekdaysIn(answer.window, busiest.weekday);
    busiest.average = { busiest.sum.trades / days,
                        shareFloored(std::max(busiest.sum.amount, Money()), 1, days) };
    return busiest;
}

template <typename Each>
Result<ComparedFigures> sumBehind(const QList<Each>& list, qsizetype listed)
{
    ComparedFigures sum;
    for (qsizetype at = listed; at < list.size(); ++at)
        JANGBU_TRY(sum.add(list.at(at).figures));
    return sum;
}

} // namespace

Done SalesFigures::add(const SalesFigures& other)
{
    count += other.count;
    return addMoney(amount, other.amount);
}

Done ComparedFigures::add(const ComparedFigures& other)
{
    JANGBU_TRY(now.add(other.now));
    JANGBU_TRY(previous.add(other.previous));
    return lastYear.add(other.lastYear);
}

Result<ComparedFigures> SalesAnswer::figuresBehind(qsizetype listed) const
{
    return sumBehind(products, listed);
}

Result<ComparedFigures> SalesAnswer::categoriesBehind(qsizetype listed) const
{
    return sumBehind(categories, listed);
}

Result<SalesAnswer> SalesStatistics::read(const Store& store, const SalesQuestion& question)
{
    const SalesPeriod& period = question.period;
    SalesAnswer answer { .window = period.window(),
                         .previous = period.previous(),
                         .lastYear = period.lastYear() };
    const SalesRepository rows(m_database);
    std::optional<CategoryId> category;
    if (question.category) {
        JANGBU_TRY_ASSIGN(const Category found,
                          CategoryRepository(m_database).byName(store, *question.category));
        category = found.id;
    }
    SalesSums sums(answer, category);
    JANGBU_TRY(rows.eachProductDay(store.id, { answer.window, answer.previous, answer.lastYear },
                                   [&](const ProductDayRow& row) { return sums.add(row); }));
    JANGBU_TRY(sums.moveInto(answer));
    JANGBU_TRY(rows.eachHour(store.id, answer.window,
                             [&](const HourDayRow& row) { return addHour(row, answer); }));
    if (category) {
        JANGBU_TRY_ASSIGN(const RefundSums refunds,
                          rows.refundsOf(store.id, answer.window, *category));
        answer.refundCount = refunds.count;
        answer.refunds = refunds.amount;
    }
    JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
    JANGBU_TRY_ASSIGN(answer.products, rankingOf(sums, names, question));
    JANGBU_TRY_ASSIGN(answer.categories, categoriesOf(sums, names));
    answer.busiest = busiestOf(answer, question.by);
    JANGBU_TRY_ASSIGN(answer.lastSale, rows.lastSale(store.id));
    answer.firstHour = store.time.cutoffMinutes() / 60;
    return answer;
}

Result<SalesAnswer> SalesStatistics::run(const Store& store, const SalesQuestion& question)
{
    JANGBU_TRY(RebuildRollups(m_database).completeHours());
    return inSnapshot(m_database, [&] { return read(store, question); });
}

} // namespace jangbu
