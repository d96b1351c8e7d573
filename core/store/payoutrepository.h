#pragma once

#include "core/result.h"
#include "core/store/payoutrules.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// What the owner says of a date, for one store or for all.
struct StoredBankDay {
    std::optional<StoreId> store {};
    BankDay day;

    friend bool operator==(const StoredBankDay&, const StoredBankDay&) = default;
};

/// Reads and writes when card companies pay. Writing functions run inside the caller's transaction;
/// what they put takes the place of an entry of the same key, and removing tells whether there was
/// one.
class PayoutRepository final {
public:
    explicit PayoutRepository(Database& database)
        : m_database(database)
    {
    }

    /// By store, company and date.
    Result<QList<PayoutRule>> rules() const;
    Done put(const PayoutRule& rule);
    /// The rule of the same store, company and date.
    Result<bool> remove(const PayoutRule& rule);

    /// By store and date.
    Result<QList<StoredBankDay>> bankDays() const;
    Done put(const StoredBankDay& day);
    Result<bool> removeBankDay(std::optional<StoreId> store, BusinessDate date);

    /// By date of sale and company.
    Result<QList<PayoutDate>> dates(StoreId store) const;
    Done put(const PayoutDate& date);
    Result<bool> removeDate(StoreId store, const QString& company, BusinessDate sale);

    /// When banks work for a store: Korean banks for a store that sells in won, else weekends only
    /// and no year covered; then what the owner says for all stores, then for this one.
    Result<BankCalendar> calendarOf(const Store& store) const;
    Result<PayoutPlan> planOf(const Store& store) const;

private:
    Database& m_database;
};

} // namespace jangbu
