#pragma once

#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace jangbu {

inline constexpr qint64 maxStock = 10'000'000;

/// VALUE_INVALID for a price or a count of stock outside the limits of the contract; `field` is the
/// word that programs know it by.
Done checkPrice(const Currency& currency, Money price);
Done checkStock(const QString& field, qint64 count);

/// A group of the menu. MAIN_MENU, SUB_MENU and DRINK are there from the start.
struct Category {
    CategoryId id;
    QString name {};
    int position = 0;
    std::optional<ImportId> importedBy {};
    std::optional<Instant> deletedAtUtc {};
};

/// Something that is, or was, on a store's menu.
struct Product {
    ProductId id;
    QString name {}; ///< Unique among the store's living products.
    CategoryId category;
    Money price {}; ///< 0 … maxPrice.
    qint64 baseStock = maxStock;
    qint64 stock = maxStock;
    bool taxFree = false;
    bool soldOut = false;
    int position = 0;
    Instant createdAtUtc = Instant::ofMs(0);
    std::optional<Instant> deletedAtUtc {};
    std::optional<ImportId> importedBy {};
};

/// Whether a product that is sold is so low that somebody should fill it up: fewer than ten pieces,
/// and at most a third of what a full stock is.
bool isRunningOut(const Product& product);

/// What a product was from a moment on.
struct ProductVersion {
    Instant changedAtUtc = Instant::ofMs(0);
    QString name {};
    CategoryId category;
    Money price {};
    qint64 baseStock = 0;
    bool taxFree = false;
    bool deleted = false;

    friend bool operator==(const ProductVersion&, const ProductVersion&) = default;
};

} // namespace jangbu
