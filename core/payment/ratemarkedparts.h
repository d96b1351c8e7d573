#pragma once

#include "core/result.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

/// Gives marked parts, whose rate was not known, their fee where it is known now, and their
/// refunds the fee that they give back, on days that are not closed. One transaction a day.
class RateMarkedParts final {
public:
    explicit RateMarkedParts(Database& database)
        : m_database(database)
    {
    }

    /// How many parts were rated.
    Result<qint64> run(const Store& store);

private:
    Result<qint64> rateDay(const Store& store, BusinessDate date);

    Database& m_database;
};

} // namespace jangbu
