#pragma once

#include "core/calendar/clock.h"
#include "core/ledger/receiptcounts.h"
#include "core/settlement/windowstates.h"
#include "core/trade/traderepository.h"

#include <QList>

namespace jangbu {

/// Card payments of one company whose rate is not known.
struct UnratedCompany {
    QString company;
    qint64 payments = 0;
    Money amount {}; ///< Net of what refunds gave back of them.

    friend bool operator==(const UnratedCompany&, const UnratedCompany&) = default;
};

/// What an owner looks at before closing a window. Nothing in here stops a closing.
struct ClosingChecklist {
    Window window;
    bool hasEnded = false;
    bool isClosed = false;
    /// Opened before the window's end and still open: they are paid on a later date.
    qint64 openTrades = 0;
    Money openAmount {};
    QList<TradeSummary> oldestOpen {}; ///< At most `listed`, by the moment of their opening.
    QList<UnratedCompany> unrated {}; ///< By company in code-point order.
    qint64 openDays = 0; ///< Of the window; closing a week or a month closes them first.
    qint64 earlierOpenDays = 0; ///< Days with money before the window that are not closed.
    std::optional<BusinessDate> firstEarlierOpenDay {};
    Money expectedCash {};
    ReceiptCounts receipts {};

    static constexpr qsizetype listed = 50;

    /// counted - expectedCash, as closing keeps it; nothing past 64 bits.
    std::optional<Money> cashDifference(Money counted) const;
};

/// Reads it on one state of the books.
class ReadClosingChecklist final {
public:
    ReadClosingChecklist(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// START_INVALID, SETTLEMENT_DAY_MISMATCH, as CloseWindow.
    Result<ClosingChecklist> run(const Store& store, Term term, BusinessDate start);

private:
    Done readOpenTrades(const Store& store, ClosingChecklist& list);
    Done readWays(const Store& store, ClosingChecklist& list);
    Done readUnrated(const Store& store, ClosingChecklist& list);
    Done readDays(const Store& store, BusinessDate today, ClosingChecklist& list);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
