#pragma once

#include "core/interchange/externalsorter.h"
#include "core/interchange/importcontext.h"
#include "core/interchange/importedtrade.h"
#include "core/interchange/refundrow.h"
#include "core/ledger/businessdays.h"
#include "core/packs/packedbytes.h"

#include <map>

namespace jangbu {

class Database;

/// What an import is going to write: trades in the order of time, and what follows from them for
/// days, receipts, stores, categories and products. Nothing is written here.
class ImportPlan final {
public:
    struct Day {
        Money gross {};
        Money refunds {};
        RowPlace first; ///< The first row of a trade or a refund of that day.
        qint64 sold = 0; ///< New trades that are paid on it.
        bool isMixed = false; ///< It has refunds, or payments of trades that the books have.
    };
    /// By number of the store in the directory, then date.
    using Days = std::map<std::pair<int, BusinessDate>, Day>;

    /// What a product of the books is made with, from its first and its latest sale.
    struct Sales {
        std::optional<std::pair<Instant, RowPlace>> firstAt;
        std::optional<std::pair<Instant, RowPlace>> latestAt;
        int category = -1;
        Money price;
        bool taxFree = false;
    };

    ImportPlan(Database& database, ImportContext& context);

    Done addNew(ImportedTrade& trade);
    Done addCompletion(ImportedTrade& trade, const LedgerTrade& stored);
    void countSkipped() { ++m_skipped; }
    /// A refund of one trade at one moment: its rows, of which each names the trade by its key.
    Done addRefund(const std::vector<RefundRow>& rows, Money amount, RowPlace place);
    /// A sale that is not in the books, and its refund.
    Done addElsewhere(ImportedTrade& trade, Instant refundedAtUtc, const std::string& reason);
    void countSkippedRefund() { ++m_skippedRefunds; }
    /// Checks days and receipts.
    Done finish();

    ExternalSorter& trades() { return m_trades; } ///< See ImportedTrade::packByTime().
    ExternalSorter& completions() { return m_completions; }
    /// See packRefundRow().
    ExternalSorter& refundRows() { return m_refundRows; }
    const Days& days() const { return m_days; }
    const Sales& salesOf(int product) const { return m_sales[static_cast<size_t>(product)]; }
    /// How many ids the rows of new and completed trades of a store take.
    qint64 rowsOf(int store) const { return m_rows[static_cast<size_t>(store)]; }
    qint64 lines() const { return m_lines; }
    qint64 skipped() const { return m_skipped; }
    qint64 newTrades() const { return m_trades.count() - m_elsewhere; }
    qint64 refunds() const { return m_refunds; }
    qint64 skippedRefunds() const { return m_skippedRefunds; }
    /// Of the refunds, those whose sale is not in the books.
    qint64 elsewhere() const { return m_elsewhere; }
    /// The keys of the first of them.
    const QStringList& elsewhereKeys() const { return m_elsewhereKeys; }
    bool isEmpty() const
    {
        return m_trades.count() == 0 && m_completions.count() == 0 && m_refunds == 0;
    }

private:
    /// The business days of a store as the books hold them.
    struct KnownDays {
        std::map<BusinessDate, BusinessDay> days;
    };

    Done date(ImportedTrade& trade);
    /// The day in the plan; a closed one is an issue.
    Result<Day*> dayOf(int store, BusinessDate date, RowPlace place);
    void useProducts(const ImportedTrade& trade);
    void countRows(const ImportedTrade& trade);
    Done keep(const ImportedTrade& trade, ExternalSorter& sorter);
    Result<const KnownDays*> knownDaysOf(int store);
    Done checkTotals();
    Done checkReceipts();
    Result<std::vector<qint64>> receiptsInBooks(int store, BusinessDate date);
    void refuse(ErrorCode code, RowPlace place, const QString& column, const QString& value,
                Expectation expected, const QStringList& values);

    Database& m_database;
    ImportContext& m_context;
    ExternalSorter m_trades;
    ExternalSorter m_completions;
    ExternalSorter m_refundRows;
    ExternalSorter m_receipts; ///< Store, date, receipt, place of the trade's first row.
    Days m_days;
    std::map<int, KnownDays> m_knownDays;
    std::vector<Sales> m_sales; ///< By product.
    std::vector<qint64> m_rows; ///< By store.
    qint64 m_lines = 0;
    qint64 m_skipped = 0;
    qint64 m_refunds = 0;
    qint64 m_skippedRefunds = 0;
    qint64 m_elsewhere = 0;
    QStringList m_elsewhereKeys;
};

} // namespace jangbu
