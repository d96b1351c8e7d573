#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importedtraderepository.h"
#include "core/interchange/importrepository.h"

namespace jangbu {

/// Writes what an import has planned: in one transaction on SQLite; on MySQL in short ones whose
/// rows nobody sees until the last makes all of them visible at once.
class ImportCommit final {
public:
    ImportCommit(Database& database, const Clock& clock, ImportContext& context, ImportPlan& plan,
                 const ImportIds& ids, ImportRecord record)
        : m_database(database)
        , m_clock(clock)
        , m_context(context)
        , m_plan(plan)
        , m_ids(ids)
        , m_record(std::move(record))
    {
    }

    /// On failure the books are as they were.
    Done run();

private:
    /// Reads planned trades, some at a time.
    class Chunks;

    Done runInOneTransaction();
    Done runInSteps();
    Done registerRunning();
    Result<RowIds> writeSteps(const FeeSchedule& fees);
    Done finishSteps(const FeeSchedule& fees, RowIds rowIds);

    Result<FeeSchedule> plannedFees();
    Done writeStores();
    Done writeMenus();
    Done writeProducts();
    Done passDays();
    Done expectPacks(ImportedPacks& packs);
    Done completeTrades(const FeeSchedule& fees, RowIds& rowIds);
    Done writeRefunds(const RowIds& rowIds);
    Done complete(const ImportedTrade& imported, const FeeSchedule& fees, IdRange& ids,
                  RollupDeltas& rollups);
    QList<ImportedRange> ranges() const;
    Instant leaseUntil() const;

    Database& m_database;
    const Clock& m_clock;
    ImportContext& m_context;
    ImportPlan& m_plan;
    const ImportIds& m_ids;
    ImportRecord m_record; ///< As it is to be in the end.
};

} // namespace jangbu
