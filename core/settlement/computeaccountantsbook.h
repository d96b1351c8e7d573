#pragma once

#include "core/result.h"
#include "core/settlement/accountantsbook.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Works the accountant's book of a VAT period out from the trades, day by day; nothing of it grows
/// with the number of trades. The receipts have to come to what the settlements of the same days
/// say; STORAGE_CORRUPT where they do not.
class ComputeAccountantsBook final {
public:
    explicit ComputeAccountantsBook(Database& database)
        : m_database(database)
    {
    }

    Result<AccountantsBook> run(const Store& store, const TaxPeriod& period);

private:
    Database& m_database;
};

} // namespace jangbu
