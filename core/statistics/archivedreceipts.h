#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/statistics/findreceipts.h"

#include <functional>

namespace jangbu {

class Database;

/// What the entries of a question are.
enum class ReceiptGrain { Trades, Lines, Parts };

/// The text of a question in the forms in which it may be met.
struct ReceiptText {
    QString text {}; ///< In a table's or product's name, by the product's own lower case.
    std::optional<qint64> receipt {};
    std::optional<Money> amount {};
};

/// One thing that a question met in a trade whose lines are archived.
struct ArchivedEntry {
    qint64 trade = 0;
    bool isRefund = false;
    qint64 atMs = 0;
    Money amount {};
    qint64 count = 0; ///< Negative for a refund.
};

/// Answers for archived trades what statements answer for those whose lines are rows.
class ArchivedReceipts final {
public:
    ArchivedReceipts(Database& database, StoreId store)
        : m_database(database)
        , m_store(store)
    {
    }

    using PerEntry = std::function<void(const ArchivedEntry&)>;
    Done each(const ReceiptQuestion& question, std::optional<CategoryId> category,
              ReceiptGrain grain, const std::optional<ReceiptText>& text, const PerEntry& perEntry);

private:
    Result<QList<TradeId>> candidates(const Window& dates);

    Database& m_database;
    StoreId m_store;
};

} // namespace jangbu
