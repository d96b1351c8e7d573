#pragma once

#include "core/calendar/window.h"
#include "core/interchange/externalsorter.h"
#include "core/interchange/importprogress.h"
#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"

namespace jangbu {

class Database;

struct SalesExportOptions {
    QList<Store> stores {}; ///< None: all.
    std::optional<Window> dates {}; ///< Only trades paid on these business dates.
};

struct SalesExportSummary {
    qint64 trades = 0;
    qint64 lines = 0;
    qint64 refunds = 0;
};

/// Writes sales and their refunds as our own files. Imported into empty books with the same stores
/// and rates they give equal trades, receipts, statistics and statements, and equal exports. Void
/// trades, and orders that were cancelled, were never sold and are left out.
class ExportSales final {
public:
    explicit ExportSales(Database& database)
        : m_database(database)
    {
    }

    /// Writes `path` and, beside it, refundsPathFor(path). FILE_NOT_WRITABLE; CANCELLED.
    Result<SalesExportSummary> run(const QString& path, const SalesExportOptions& options,
                                   ImportProgress& progress);

    /// `F.csv` → `F.refunds.csv`
    static QString refundsPathFor(const QString& path);

private:
    Result<SalesExportSummary> write(class OutputFile& sales, class OutputFile& refunds,
                                     const SalesExportOptions& options, ImportProgress& progress);
    Done sort(const Store& store, const SalesExportOptions& options, ImportProgress& progress,
              ExternalSorter& trades);

    Database& m_database;
};

} // namespace jangbu
