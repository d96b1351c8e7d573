#pragma once

#include "core/calendar/window.h"
#include "core/id.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

/// A business date of a store as the books hold it.
struct BusinessDay {
    BusinessDate date;
    std::optional<Instant> closedAtUtc;
    Money gross;
    Money refunds;
};

/// The business days: each is the gate that every movement of money passes in its transaction, by
/// an UPDATE that asks for the day to be open. So a payment and the closing of its day exclude
/// each other, also between programs.
class BusinessDays final {
public:
    explicit BusinessDays(Database& database)
        : m_database(database)
    {
    }

    /// Adds to the day's totals (negative only to take an import out), and brings the rows of a
    /// day back that stands in packs only. PERIOD_CLOSED; PACK_DAMAGED;
    /// AMOUNT_TOO_LARGE where gross or refunds of the day would pass maxDayAmount.
    Done pass(const Store& store, BusinessDate date, Money gross, Money refunds);
    /// Marks the day closed; false when it was already.
    Result<bool> close(StoreId store, BusinessDate date, Instant at);

    Result<std::optional<BusinessDay>> find(StoreId store, BusinessDate date);
    /// Days that the books know, by date.
    Result<QList<BusinessDay>> within(StoreId store, const Window& dates);
    /// From the first to the last day on which money moved; nothing where none did.
    Result<std::optional<Window>> extent(StoreId store);
    Result<bool> isClosed(StoreId store, BusinessDate date);
    /// How often money has moved on the date; 0 where the books do not know it. Grows with
    /// everything that changes what it comes to.
    Result<qint64> movesOf(StoreId store, BusinessDate date);
    /// The next free receipt number of the date; after pass() in the same transaction.
    Result<qint64> nextReceipt(StoreId store, BusinessDate date);

private:
    Done ensure(StoreId store, BusinessDate date);

    Database& m_database;
};

} // namespace jangbu
