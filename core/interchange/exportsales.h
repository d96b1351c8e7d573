#pragma once

#include "core/calendar/window.h"
#include "core/interchange/importprogress.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

/// Writes F.csv and F.refunds.csv, such that importing them into empty books with the same stores
/// and rates gives equal trades, receipts, statistics and statements.
class ExportSales final {
public:
    struct Written {
        QString salesFile;
        QString refundsFile;
        qint64 trades = 0;
        qint64 refunds = 0;
    };

    explicit ExportSales(Database& database)
        : m_database(database)
    {
    }

    /// The refunds of F.csv stand in F.refunds.csv.
    static QString refundsPathOf(const QString& salesPath);

    /// `paidWithin` takes only trades whose business date it holds, with all their refunds; without
    /// it open trades are written too. FILE_NOT_WRITABLE, CANCELLED: then no file has changed.
    Result<Written> run(const QList<Store>& stores, std::optional<Window> paidWithin,
                        const QString& path, ImportProgress& progress);

private:
    Database& m_database;
};

} // namespace jangbu
