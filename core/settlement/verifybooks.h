#pragma once

#include "core/calendar/window.h"
#include "core/settlement/verifyreport.h"
#include "core/store/store.h"

#include <functional>

namespace jangbu {

class Database;

/// How far a long work has come, in stores, and whether it is still wanted; both may be left out.
struct VerifyWatch {
    std::function<void(qint64 finished, qint64 total)> progress {};
    std::function<bool()> isCancelled {};
};

/// `verify`: recomputes every rollup, every total of a day, every closed statement and every seal
/// from the raw rows, and asks of every trade what must always hold. It reads one state of the
/// books, changes nothing, and tells each difference.
class VerifyBooks final {
public:
    explicit VerifyBooks(Database& database)
        : m_database(database)
    {
    }

    /// With `head` a seal of that hash has to be in the books: SEAL_NOT_FOUND. CANCELLED.
    Result<VerifyReport> run(const std::optional<QString>& head = std::nullopt,
                             const VerifyWatch& watch = {});

    /// One store only. CANCELLED.
    Result<VerifyReport> runStore(const Store& store, const VerifyWatch& watch = {});
    /// The rollups and totals of some days of a store only.
    Result<VerifyReport> compareDays(const Store& store, const Window& dates);

private:
    class OneStore;

    Done verifyLog(VerifyReport& report);
    Result<VerifyReport> verifyAll(const VerifyWatch& watch);

    Database& m_database;
};

} // namespace jangbu
