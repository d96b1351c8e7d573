#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importprogress.h"
#include "core/interchange/importrepository.h"
#include "core/interchange/refundrow.h"
#include "core/storage/idallocator.h"

#include <map>

namespace jangbu {

struct RefundImportSummary {
    std::optional<ImportId> id {}; ///< Nothing where the books did not change.
    qint64 refunds = 0; ///< That are new.
    qint64 skipped = 0; ///< That were there already.
};

/// Brings refunds into the books, all or nothing, in one transaction. Rows may stand in any order;
/// those of one trade with the same moment and part are one refund.
class ImportRefunds final {
public:
    ImportRefunds(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// IMPORT_INVALID, and what a refund at the till may be refused with, with the issues in file
    /// order; IMPORT_RUNNING; CANCELLED; FILE_NOT_READABLE.
    Result<RefundImportSummary> run(const QList<RefundRowSource*>& sources, bool isDryRun,
                                    ImportProgress& progress);

private:
    Result<RefundImportSummary> write(class RefundImport& work, const QString& source,
                                      const std::map<StoreId, qint64>& counts,
                                      RefundImportSummary summary);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
