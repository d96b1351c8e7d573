#pragma once

#include "core/result.h"
#include "core/store/payoutrepository.h"

namespace jangbu {

class Database;

/// The owner's changes to when card companies pay. What is put takes the place of an entry of the
/// same key. Names are parsed (NAME_INVALID); what is removed has to be there (ENTRY_NOT_FOUND).
class ChangePayouts final {
public:
    explicit ChangePayouts(Database& database)
        : m_database(database)
    {
    }

    /// The rule as it stands in the books. VALUE_INVALID for days past PayoutRule::maxDays.
    Result<PayoutRule> putRule(const PayoutRule& rule);
    /// The rule of this store, company and date.
    Done removeRule(const PayoutRule& rule);

    Result<StoredBankDay> putBankDay(const StoredBankDay& day);
    Done removeBankDay(std::optional<StoreId> store, BusinessDate date);

    /// VALUE_INVALID for a payout before its sale.
    Result<PayoutDate> putDate(const PayoutDate& date);
    Done removeDate(const PayoutDate& date);

private:
    Database& m_database;
};

} // namespace jangbu
