#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/ledger/receiptcounts.h"
#include "core/settlement/statement.h"
#include "core/store/feeschedule.h"
#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QList>

namespace jangbu {

class Database;

/// How a window was paid in one way, counted from the raw rows.
struct WayDetails {
    PaymentMethod method = PaymentMethod::Cash;
    QString label {}; ///< The card company or the other way's name; empty for cash.
    qint64 payments = 0;
    qint64 unrated = 0; ///< Payments whose rate was not known.
    Money amount {}; ///< Net of refunds.
    Money fee {};
    std::optional<Rate> lowestRate {}; ///< With the next: of the rated payments, where the
    std::optional<Rate> highestRate {}; ///< schedule gives the fee of every single one.
};

/// What a statement says beside its own numbers, and what they are checked against. The sums here
/// are formed from the raw rows and not, as the statement's are, from the rollups.
struct StatementDetails {
    PosGrade grade = PosGrade::Bronze; ///< On the window's last day, as is the next.
    int settlementDay = 1;
    ReceiptCounts receipts {};
    QList<WayDetails> ways {}; ///< Cards, cash, others; within these by label in code-point order.
    Money paid {}; ///< Net of refunds, by the payments.
    Money ordered {}; ///< The same by the lines.
};

/// Reads them on one state of the books.
class ReadStatementDetails final {
public:
    explicit ReadStatementDetails(Database& database)
        : m_database(database)
    {
    }

    Result<StatementDetails> run(const Store& store, const Window& window);

private:
    Done readWays(const Store& store, const Window& window, StatementDetails& details);

    Database& m_database;
};

} // namespace jangbu
