#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"

#include <QHash>
#include <QList>

#include <map>
#include <tuple>

namespace jangbu {

class Database;

/// Changes of the rollups, gathered and then written in one go inside the transaction that makes
/// the entries. Keys are written in order, so that two programs rarely wait crosswise.
class RollupDeltas final {
public:
    void addLine(StoreId store, BusinessDate date, const LedgerLine& line, qint64 quantity,
                 Money amount, std::optional<ImportId> importedBy);
    void addMoney(StoreId store, BusinessDate date, const PaymentWay& way, Money gross,
                  Money refund, Money fee, qint64 unrated, std::optional<ImportId> importedBy);
    /// All lines and parts of a trade that is paid on `date` now.
    void addPaidTrade(StoreId store, const LedgerTrade& trade);
    void addRefund(StoreId store, const LedgerTrade& trade, const LedgerRefund& refund);

    size_t size() const { return m_products.size() + m_methods.size(); }
    /// Adds everything to the books and forgets it.
    Done writeTo(Database& database);

    struct ProductKey {
        qint64 store, date, product, category, taxFree, import;
        friend auto operator<=>(const ProductKey&, const ProductKey&) = default;
    };
    struct ProductSum {
        qint64 quantity = 0, amountMinor = 0;
    };
    struct MethodKey {
        qint64 store, date, method;
        QString label;
        qint64 import;
        friend bool operator<(const MethodKey& lhs, const MethodKey& rhs)
        {
            return std::tie(lhs.store, lhs.date, lhs.method, lhs.label, lhs.import)
                < std::tie(rhs.store, rhs.date, rhs.method, rhs.label, rhs.import);
        }
    };
    struct MethodSum {
        qint64 grossMinor = 0, refundsMinor = 0, feeMinor = 0, unrated = 0;
    };
    const std::map<ProductKey, ProductSum>& products() const { return m_products; }
    const std::map<MethodKey, MethodSum>& methods() const { return m_methods; }

private:
    std::map<ProductKey, ProductSum> m_products;
    std::map<MethodKey, MethodSum> m_methods;
};

/// Sums of a window, read from the rollups.
struct ProductTotal {
    ProductId product;
    CategoryId category;
    qint64 quantity = 0;
    Money amount;
    Money taxFreeAmount; ///< The part of `amount` that is tax-free.
};
struct MethodTotal {
    PaymentMethod method = PaymentMethod::Cash;
    QString label;
    Money gross;
    Money refunds;
    Money fee;
    qint64 unrated = 0; ///< Parts without a known rate.
};

/// Reads the rollups: a question costs days × products, not lines. Exact at every read.
class RollupReader final {
public:
    explicit RollupReader(Database& database)
        : m_database(database)
    {
    }

    /// One total for each product and category, in no order; those that sum to 0 too.
    Result<QList<ProductTotal>> products(StoreId store, const Window& dates);
    Result<QList<MethodTotal>> methods(StoreId store, const Window& dates);
    /// Dates of the store that hold parts without a known rate.
    Result<QList<BusinessDate>> unratedDates(StoreId store);

private:
    Database& m_database;
};

/// Throws the rollups of a store away and makes them anew from the raw rows, some days a
/// transaction, so that payments go on meanwhile.
class RebuildRollups final {
public:
    explicit RebuildRollups(Database& database)
        : m_database(database)
    {
    }

    /// How many days were rebuilt.
    Result<qint64> run(StoreId store);

private:
    Done rebuild(StoreId store, const QList<BusinessDate>& dates);

    Database& m_database;
};

} // namespace jangbu
