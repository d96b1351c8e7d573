#pragma once

#include "core/result.h"
#include "core/store/feeschedule.h"

namespace jangbu {

class Database;

/// Reads and writes the dated card rates. K 4000, H 6000 and S 8000 ppm hold for all stores from
/// the beginning; they are added with a store.
class FeeRepository final {
public:
    explicit FeeRepository(Database& database)
        : m_database(database)
    {
    }

    Result<FeeSchedule> schedule() const;
    /// Adds the rate, or corrects one of the same store, company, kind and date.
    Done put(const CardRate& rate);
    /// Adds those that hold from the beginning, but for what has been put there since.
    Done addFirstRates();
    static QList<CardRate> firstRates();

private:
    Database& m_database;
};

} // namespace jangbu
