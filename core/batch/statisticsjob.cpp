#include "core/batch/statisticsjob.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/rebuildrollups.h"
#include "core/ledger/rollupmonth.h"
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

/// With the last day of a whole month its sums are made. A day before it that is made anew after
/// this takes them away again.
Done StatisticsJob::sumMonth(const JobPlace& place, BusinessDate date) const
{
    const Window& window = place.key.window;
    if (statisticsWindow(Term::Month, window.start) != window)
        return done;
    JANGBU_TRY_ASSIGN(const auto days,
                      BusinessDays(place.database).within(*place.key.store, window));
    if (days.isEmpty() || days.constLast().date != date)
        return done;
    const auto made = RollUpMonth(place.database).runWithin({ window.start, { *place.key.store } });
    return made ? Done(done) : Done(made.error());
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
    const bool isRight = report.differences.isEmpty();
    if (!isRight)
        JANGBU_TRY(RebuildRollups(place.database).rebuildDays(store, { *date }));
    JANGBU_TRY(sumMonth(place, *date));
    return JobCounts { .read = report.checked,
                       .written = isRight ? 0 : 1,
                       .skipped = isRight ? 1 : 0 };
}

} // namespace jangbu
