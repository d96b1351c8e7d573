#pragma once

#include "core/calendar/businessdate.h"
#include "core/ledger/ledgertrade.h"
#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// The ways of payment that a store knows, each list the most used first.
struct KnownWays {
    QStringList cardCompanies {}; ///< With all that a rate is known for, at the end.
    QStringList others {}; ///< Names of other ways.
};

/// Reads them from the year up to a date, and the companies from the rates that hold then.
class FindKnownWays final {
public:
    explicit FindKnownWays(Database& database)
        : m_database(database)
    {
    }

    Result<KnownWays> run(const Store& store, BusinessDate today);

private:
    Database& m_database;
};

} // namespace jangbu
