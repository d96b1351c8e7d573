#pragma once

#include "core/settlement/settlementwindow.h"

namespace jangbu {

class Database;

/// The owner's act of closing a window that has ended: its statement is stored as printed and
/// never changes, and nothing can be dated into its days any more. A week or a month first closes
/// its open days, oldest first; each day that is closed gets its seal. Open trades, missing rates
/// and earlier days that are open do not stop it. What is closed stays as it was closed.
class CloseWindow final {
public:
    CloseWindow(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// All in one transaction. With the cash that was counted its difference is kept; any count is
    /// accepted. START_INVALID, SETTLEMENT_DAY_MISMATCH, AMOUNT_TOO_LARGE (a count that no
    /// difference can be taken of), PERIOD_NOT_ENDED.
    Result<SettledWindow> run(const Store& store, Term term, BusinessDate start,
                              std::optional<Money> countedCash = std::nullopt);
    /// The same inside the caller's transaction.
    Result<SettledWindow> close(const Store& store, Term term, BusinessDate start,
                                std::optional<Money> countedCash = std::nullopt);
    /// Of all stores, each in its own transaction once the windows of all of them have ended.
    /// Stores whose settlement month does not start then are skipped. START_INVALID,
    /// PERIOD_NOT_ENDED.
    Result<SettledStores> runAll(Term term, BusinessDate start);

private:
    Result<SettledWindow> checked(const Store& store, Term term, BusinessDate start) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
