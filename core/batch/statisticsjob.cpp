#include "core/batch/statisticsjob.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/rebuildrollups.h"
#include "core/settlement/verifybooks.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<QList<JobChunk>> StatisticsJob::plan(const JobPlace& place) const
{
    JANGBU_TRY_ASSIGN(const auto days,
                      BusinessDays(place.database).within(*place.key.store, place.key.window));
    QList<JobChunk> chunks;
    for (const BusinessDay& day : days)
        chunks.append(JobChunk { .key = day.date.number() });
    return chunks;
}

Result<JobCounts> StatisticsJob::runChunk(const JobPlace& place, qint64 chunk) const
{
    const auto date = BusinessDate::fromNumber(chunk);
    if (!date)
        return Error { ErrorCode::StorageCorrupt, { u"job_chunk"_s } };
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(place.database).byId(*place.key.store));
    JANGBU_TRY_ASSIGN(const VerifyReport report,
                      VerifyBooks(place.database).compareDays(store, { *date, date->addDays(1) }));
    // A day that is right stays untouched, and so do its packs.
    if (report.differences.isEmpty())
        return JobCounts { .read = report.checked, .skipped = 1 };
    JANGBU_TRY(RebuildRollups(place.database).rebuildDays(store, { *date }));
    return JobCounts { .read = report.checked, .written = 1 };
}

} // namespace jangbu
