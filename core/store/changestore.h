#pragma once

#include "core/calendar/clock.h"
#include "core/result.h"
#include "core/store/store.h"

#include <optional>

namespace jangbu {

class Database;

/// What of a store is to become another.
struct StoreChange {
    std::optional<QString> name {};
    std::optional<PosGrade> grade {};
    /// From when the grade counts; without it from today's business date.
    std::optional<BusinessDate> gradeFrom {};
    std::optional<int> settlementDay {};
    std::optional<QString> zone {};
    std::optional<int> cutoffMinutes {};
    std::optional<qint64> vatPpm {};
    std::optional<Money> posFee {};
    /// Whether days close by themselves from today's business date on.
    std::optional<bool> closesAtCutoff {};
};

/// Changes a store. What is closed stays as it is: a grade does not count in a closed month
/// (PERIOD_CLOSED), a settlement day holds from the first such day after the last closed month, VAT
/// and POS fee from the day after the last closed window. All of the change is made, or none.
class ChangeStore final {
public:
    ChangeStore(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The store as it is then. VALUE_INVALID, NAME_INVALID, STORE_NOT_FOUND, STORE_EXISTS;
    /// DEVICE_LIMIT_REACHED for a grade that allows fewer devices than are paired.
    Result<Store> run(const QString& name, const StoreChange& change);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
