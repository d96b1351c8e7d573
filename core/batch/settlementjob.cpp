#include "core/batch/settlementjob.h"

#include "core/settlement/closewindow.h"
#include "core/settlement/duesettlements.h"
#include "core/settlement/runsettlement.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 termsPerDate = 10;

qint64 keyOf(const WindowSummary& due)
{
    return due.window.start.number() * termsPerDate + static_cast<qint64>(due.term);
}

/// Only days close by themselves, and only those that began while the owner wanted it.
bool closesByItself(const StoreSettings& settings, Term term, BusinessDate start)
{
    return term == Term::Day && settings.closesAtCutoffOn(start);
}

} // namespace

Result<QList<JobChunk>> SettlementJob::plan(const JobPlace& place) const
{
    StoreRepository stores(place.database);
    JANGBU_TRY_ASSIGN(const Store store, stores.byId(*place.key.store));
    JANGBU_TRY_ASSIGN(const StoreSettings settings, stores.settingsOf(store));
    JANGBU_TRY_ASSIGN(const auto due, DueSettlements(place.database, place.clock).run(store));
    QList<JobChunk> chunks;
    for (const WindowSummary& window : due) {
        const bool isWithin = window.window.start >= place.key.window.start
            && window.window.end <= place.key.window.end;
        const bool wasRun = window.state == WindowState::Settled;
        if (isWithin && (!wasRun || closesByItself(settings, window.term, window.window.start)))
            chunks.append(JobChunk { .key = keyOf(window) });
    }
    return chunks;
}

Result<JobCounts> SettlementJob::runChunk(const JobPlace& place, qint64 chunk) const
{
    const auto start = BusinessDate::fromNumber(chunk / termsPerDate);
    const auto term = termFrom(chunk % termsPerDate);
    if (!start || !term)
        return Error { ErrorCode::StorageCorrupt, { u"job_chunk"_s } };
    StoreRepository stores(place.database);
    JANGBU_TRY_ASSIGN(const Store store, stores.byId(*place.key.store));
    JANGBU_TRY_ASSIGN(const StoreSettings settings, stores.settingsOf(store));
    if (closesByItself(settings, *term, *start))
        JANGBU_TRY(CloseWindow(place.database, place.clock).close(store, *term, *start));
    else
        JANGBU_TRY(RunSettlement(place.database, place.clock).record(store, *term, *start));
    return JobCounts { .read = 1, .written = 1 };
}

} // namespace jangbu
