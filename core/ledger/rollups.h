#pragma once

#include "core/ledger/ledgerbatch.h"
#include "core/result.h"
#include "core/store/store.h"

#include <map>
#include <tuple>

namespace jangbu {

class Database;

/// Changes of the rollups, gathered and then written in one go inside the transaction that makes
/// the entries. Keys are written in order, so that two programs rarely wait crosswise.
class RollupDeltas final {
public:
    void addLine(StoreId store, BusinessDate date, ProductId product, CategoryId category,
                 bool taxFree, qint64 quantity, Money amount, std::optional<ImportId> importedBy);
    /// `unrated`: 1 for a payment whose rate was not known.
    void addMoney(StoreId store, BusinessDate date, const PaymentWay& way, Money gross,
                  Money refund, Money fee, qint64 unrated, std::optional<ImportId> importedBy);
    /// In the hour of the store's wall clock.
    void addMoment(const Store& store, const SalesMoment& moment);
    /// A trade that is paid now: all its lines and parts, and its moment.
    void addPaidTrade(const Store& store, const LedgerTrade& trade);
    void addRefund(const Store& store, const LedgerTrade& trade, const LedgerRefund& refund);

    size_t size() const { return m_products.size() + m_methods.size() + m_hours.size(); }
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
    struct HourKey {
        qint64 store, date, hour, import;
        friend auto operator<=>(const HourKey&, const HourKey&) = default;
    };
    struct HourSum {
        qint64 trades = 0, refundCount = 0, grossMinor = 0, refundsMinor = 0;
    };
    const std::map<ProductKey, ProductSum>& products() const { return m_products; }
    const std::map<MethodKey, MethodSum>& methods() const { return m_methods; }
    const std::map<HourKey, HourSum>& hours() const { return m_hours; }

private:
    Done writeHoursTo(Database& database);

    std::map<ProductKey, ProductSum> m_products;
    std::map<MethodKey, MethodSum> m_methods;
    std::map<HourKey, HourSum> m_hours;
};

} // namespace jangbu
