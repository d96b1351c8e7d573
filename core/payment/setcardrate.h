#pragma once

#include "core/result.h"
#include "core/store/feeschedule.h"

namespace jangbu {

class Database;

/// Enters a card rate, or corrects one, and rates the parts that waited for it.
class SetCardRate final {
public:
    explicit SetCardRate(Database& database)
        : m_database(database)
    {
    }

    /// How many marked parts were rated. NAME_INVALID, STORE_NOT_FOUND. What was rated before
    /// keeps its fee.
    Result<qint64> run(const CardRate& rate);

private:
    Done put(const CardRate& rate);

    Database& m_database;
};

} // namespace jangbu
