#pragma once

#include "core/calendar/window.h"
#include "core/id.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

enum class RankBy { Count, Amount };

QString wordOf(RankBy by); ///< `count`, `amount`
std::optional<RankBy> rankByFrom(QStringView word);

struct ProductsQuestion {
    Term term = Term::Day;
    BusinessDate start;
    RankBy by = RankBy::Count;
    std::optional<QString> category {}; ///< None: all categories.
    std::optional<qint64> limit {}; ///< The first so many; none: all.
};

/// What a product sold within a category, net of refunds; negative where it was only refunded.
struct ProductStatistic {
    ProductId product;
    QString name; ///< Its name now, or its last.
    QString category; ///< That of the line's moment; a product that was moved stands in both.
    qint64 count = 0;
    Money amount;

    friend bool operator==(const ProductStatistic&, const ProductStatistic&) = default;
};

/// Whether a product stands before another in a ranking.
bool ranksBefore(RankBy by, const ProductStatistic& left, const ProductStatistic& right);

/// The answer for one store, best first. Ties are broken by name in code-point order, then by id,
/// then by category.
struct ProductRanking {
    QString store;
    Window window;
    QList<ProductStatistic> products;
};

/// How products sold in a day, a week or a month (contract §4). A product whose count and amount
/// both come to 0 is left out.
class ProductStatistics final {
public:
    explicit ProductStatistics(Database& database)
        : m_database(database)
    {
    }

    /// START_INVALID, CATEGORY_NOT_FOUND.
    Result<ProductRanking> run(const Store& store, const ProductsQuestion& question);
    /// Of every store, by its name; a store that does not know the category has no products.
    /// START_INVALID.
    Result<QList<ProductRanking>> runAll(const ProductsQuestion& question);

private:
    Result<ProductRanking> rank(const Store& store, const Window& window,
                                const ProductsQuestion& question);

    Database& m_database;
};

} // namespace jangbu
