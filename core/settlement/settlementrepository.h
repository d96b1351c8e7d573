#pragma once

#include "core/calendar/instant.h"
#include "core/calendar/window.h"
#include "core/id.h"
#include "core/money/money.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

class Database;

/// A settlement that was run, and perhaps closed.
struct SettlementRecord {
    StoreId store;
    Term term = Term::Day;
    Window window;
    Instant runAtUtc;
    std::optional<Instant> closedAtUtc {};
    QString statement {}; ///< JSON as printed; empty until it is closed.
    std::optional<Money> countedCash {};
    std::optional<Money> cashDifference {};
};

/// Whether a window was run and closed, without the statement.
struct SettlementMark {
    Term term = Term::Day;
    BusinessDate start;
    bool closed = false;
};

/// Reads and writes settlements. Writing runs inside the caller's transaction; what is closed is
/// never changed.
class SettlementRepository final {
public:
    explicit SettlementRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<SettlementRecord>> find(StoreId store, Term term,
                                                 BusinessDate start) const;
    /// All of a store with their statements, by term and start.
    Result<QList<SettlementRecord>> all(StoreId store) const;
    /// Of those that start within the dates, in no order.
    Result<QList<SettlementMark>> marks(StoreId store, const Window& starts) const;

    /// Records that a window was run; a second time changes nothing.
    Done recordRun(StoreId store, Term term, const Window& window, Instant at);
    /// Closes a window with what the record holds; false when it is closed already.
    Result<bool> close(const SettlementRecord& record);

private:
    Database& m_database;
};

} // namespace jangbu
