#pragma once

#include "core/calendar/window.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// Two products that stood in one trade.
struct ProductPair {
    ProductId first; ///< Of the two, the one in more trades; then by name.
    ProductId second;
    QString firstName; ///< Names of now, or the last ones.
    QString secondName;
    qint64 together = 0; ///< Trades with both.
    qint64 withFirst = 0; ///< Trades with the one, and with the other.
    qint64 withSecond = 0;
    /// How often they are together for every 1,000 times that chance alone would bring them
    /// together; floored. Above 1,000 one draws the other.
    qint64 liftPermille = 0;
};

struct PairsQuestion {
    Window window;
    std::optional<ProductId> product {}; ///< Only pairs with this one.
    qsizetype limit = 20;
};

struct PairsAnswer {
    qint64 trades = 0; ///< With any product.
    QList<ProductPair> pairs; ///< Most often together first, then by lift, then by names.
};

/// Which products are bought together, from the trades that were paid in a window. What was
/// refunded later was still bought together.
class SoldTogether final {
public:
    /// A trade of more products, such as a feast, says nothing about pairs and is passed over.
    static constexpr size_t maxProductsPerTrade = 100;

    explicit SoldTogether(Database& database)
        : m_database(database)
    {
    }

    Result<PairsAnswer> run(const Store& store, const PairsQuestion& question);

private:
    Database& m_database;
};

} // namespace jangbu
