#pragma once

#include "core/calendar/clock.h"
#include "core/calendar/window.h"
#include "core/menu/product.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// What a product has been and sold so far.
struct ProductPast {
    /// A price and the moment from which it held. The first is the one it was added with.
    struct Price {
        Instant fromUtc;
        Money price;

        friend bool operator==(const Price&, const Price&) = default;
    };

    qint64 soldEver = 0; ///< Pieces, net of refunds.
    QList<Price> prices {}; ///< Oldest first, each unlike the one before.
    Window lastDays; ///< Today, and the days before it.
    QList<qint64> soldPerDay {}; ///< Pieces of each of those days, net of refunds.
    qint64 soldInLastDays = 0;
};

/// Reads the past of one product of a store's menu, or of its trash.
class ReadProductPast final {
public:
    static constexpr int dayCount = 14;

    ReadProductPast(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    Result<ProductPast> run(const Store& store, ProductId product);
    /// Pieces that several have sold so far, net of refunds.
    Result<qint64> soldEver(const Store& store, const QList<ProductId>& products);

private:
    Done readSales(StoreId store, ProductId product, ProductPast& past);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
