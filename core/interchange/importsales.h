#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importprogress.h"
#include "core/interchange/salesrow.h"
#include "core/storage/idallocator.h"
#include "core/text/errortext.h"

namespace jangbu {

struct SalesImportOptions {
    NewStore newStores {}; ///< What stores that are not there yet are made with.
    bool isDryRun = false; ///< All but the writing.
    QString rejectsPath {}; ///< Where rows that cannot be read are set aside; empty: nowhere.
    Language language = Language::English; ///< Of the reasons beside them.
    /// Of so many lines the days that are over are packed at once; the job of the night packs
    /// what smaller imports bring soon enough.
    qint64 linesWorthPacking = 100'000;
};

struct SalesImportSummary {
    std::optional<ImportId> id {}; ///< Nothing where the books did not change.
    qint64 trades = 0; ///< That are new.
    qint64 lines = 0;
    qint64 skipped = 0; ///< Trades that were there already.
    qint64 updated = 0; ///< Open trades that arrived paid.
    qint64 rejected = 0; ///< Rows.
    qint64 refunds = 0; ///< That are new.
    qint64 refundsSkipped = 0;
    qint64 refundsApart = 0; ///< Of the new ones: their sale is not in the books.
    /// Dates that are likely wrong, though nothing refuses them: the first in file order.
    QList<InputIssue> warnings {};
    /// Rows that were set aside: the first in file order.
    QList<InputIssue> setAside {};
    /// Refunds whose sale is not in the books, by their keys: the first of them.
    QStringList apart {};
    qint64 storesCreated = 0;
    qint64 productsCreated = 0;
};

/// Brings sales into the books, all or nothing, however many rows there are. All sources are one
/// import; their rows may stand in any order.
class ImportSales final {
public:
    ImportSales(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// IMPORT_INVALID, PERIOD_CLOSED, TRADE_DIFFERS, RECEIPT_EXISTS, AMOUNT_TOO_LARGE with the
    /// issues in file order; IMPORT_RUNNING; CANCELLED; FILE_NOT_READABLE, FILE_NOT_WRITABLE.
    Result<SalesImportSummary> run(const QList<SalesRowSource*>& sources,
                                   const SalesImportOptions& options, ImportProgress& progress);

private:
    Result<SalesImportSummary> runChecked(const QList<SalesRowSource*>& sources,
                                          const SalesImportOptions& options,
                                          struct ImportContext& context);
    Result<SalesImportSummary> write(const QList<SalesRowSource*>& sources,
                                     struct ImportContext& context, class ImportPlan& plan,
                                     SalesImportSummary summary);
    void packDays(struct ImportContext& context, const class ImportIds& ids);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
