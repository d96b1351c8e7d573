#include "core/statistics/productstatistics.h"

#include "core/ledger/rollupreader.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/menunames.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<Window> windowOf(const ProductsQuestion& question)
{
    const auto window = statisticsWindow(question.term, question.start);
    if (!window) {
        return Error { ErrorCode::StartInvalid, { question.start.toIso(), wordOf(question.term) } };
    }
    return *window;
}

} // namespace

bool ranksBefore(RankBy by, const ProductStatistic& left, const ProductStatistic& right)
{
    if (by == RankBy::Count && left.count != right.count)
        return left.count > right.count;
    if (by == RankBy::Amount && left.amount != right.amount)
        return left.amount > right.amount;
    if (const auto byName = compareCodePoints(left.name, right.name); byName != 0)
        return byName < 0;
    if (left.product != right.product)
        return left.product < right.product;
    return compareCodePoints(left.category, right.category) < 0;
}

QString wordOf(RankBy by)
{
    return by == RankBy::Count ? u"count"_s : u"amount"_s;
}

std::optional<RankBy> rankByFrom(QStringView word)
{
    for (const RankBy by : { RankBy::Count, RankBy::Amount }) {
        if (word == wordOf(by))
            return by;
    }
    return std::nullopt;
}

Result<ProductRanking> ProductStatistics::rank(const Store& store, const Window& window,
                                               const ProductsQuestion& question)
{
    JANGBU_TRY_ASSIGN(const auto totals, RollupReader(m_database).products(store.id, window));
    JANGBU_TRY_ASSIGN(const MenuNames names, MenuNames::read(m_database, store.id));
    ProductRanking ranking { store.name, window, {} };
    for (const ProductTotal& total : totals) {
        if (total.quantity == 0 && total.amount.isZero())
            continue;
        JANGBU_TRY_ASSIGN(const Category category, names.categoryOf(total.category));
        if (question.category && category.name != *question.category)
            continue;
        JANGBU_TRY_ASSIGN(const QString name, names.nameOf(total.product));
        ranking.products.append(
            { total.product, name, category.name, total.quantity, total.amount });
    }
    std::sort(
        ranking.products.begin(), ranking.products.end(),
        [&](const auto& left, const auto& right) { return ranksBefore(question.by, left, right); });
    if (question.limit && *question.limit < ranking.products.size())
        ranking.products = ranking.products.first(qMax(qint64(0), *question.limit));
    return ranking;
}

Result<ProductRanking> ProductStatistics::run(const Store& store, const ProductsQuestion& question)
{
    JANGBU_TRY_ASSIGN(const Window window, windowOf(question));
    return inSnapshot(m_database, [&]() -> Result<ProductRanking> {
        if (!question.category)
            return rank(store, window, question);
        JANGBU_TRY_ASSIGN(const Category category,
                          CategoryRepository(m_database).byName(store, *question.category));
        ProductsQuestion exact = question;
        exact.category = category.name;
        return rank(store, window, exact);
    });
}

Result<QList<ProductRanking>> ProductStatistics::runAll(const ProductsQuestion& question)
{
    JANGBU_TRY_ASSIGN(const Window window, windowOf(question));
    return inSnapshot(m_database, [&]() -> Result<QList<ProductRanking>> {
        JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
        QList<ProductRanking> rankings;
        for (const Store& store : stores) {
            JANGBU_TRY_ASSIGN(const ProductRanking ranking, rank(store, window, question));
            rankings.append(ranking);
        }
        return rankings;
    });
}

} // namespace jangbu
