#include "core/batch/packjob.h"

#include "core/ledger/archivedays.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QList<JobChunk> chunksOf(const QList<BusinessDate>& dates, BusinessDate end)
{
    QList<JobChunk> chunks;
    for (const BusinessDate date : dates) {
        if (date < end)
            chunks.append(JobChunk { .key = date.number() });
    }
    return chunks;
}

Result<BusinessDate> dateOf(qint64 chunk)
{
    const auto date = BusinessDate::fromNumber(chunk);
    if (!date)
        return Error { ErrorCode::StorageCorrupt, { u"job_chunk"_s } };
    return *date;
}

Result<Store> storeOf(const JobPlace& place)
{
    return StoreRepository(place.database).byId(*place.key.store);
}

} // namespace

Result<QList<JobChunk>> PackJob::plan(const JobPlace& place) const
{
    JANGBU_TRY_ASSIGN(const Store store, storeOf(place));
    JANGBU_TRY_ASSIGN(const auto dates, PackDays(place.database, place.clock).due(store));
    return chunksOf(dates, place.key.window.end);
}

Result<JobCounts> PackJob::runChunk(const JobPlace& place, qint64 chunk) const
{
    JANGBU_TRY_ASSIGN(const BusinessDate date, dateOf(chunk));
    JANGBU_TRY_ASSIGN(const Store store, storeOf(place));
    JANGBU_TRY_ASSIGN(const auto outcome, PackDays(place.database, place.clock).pack(store, date));
    const bool isPacked = outcome == PackDays::Outcome::Packed;
    return JobCounts { .read = 1, .written = isPacked ? 1 : 0, .skipped = isPacked ? 0 : 1 };
}

Result<QList<JobChunk>> ArchiveJob::plan(const JobPlace& place) const
{
    JANGBU_TRY_ASSIGN(const Store store, storeOf(place));
    ArchiveDays archive(place.database, place.clock);
    JANGBU_TRY_ASSIGN(const auto dates, archive.due(store, archive.defaultBefore(store)));
    return chunksOf(dates, place.key.window.end);
}

Result<JobCounts> ArchiveJob::runChunk(const JobPlace& place, qint64 chunk) const
{
    JANGBU_TRY_ASSIGN(const BusinessDate date, dateOf(chunk));
    JANGBU_TRY_ASSIGN(const Store store, storeOf(place));
    JANGBU_TRY_ASSIGN(const auto archived,
                      ArchiveDays(place.database, place.clock).archive(store, date));
    return JobCounts { .read = 1, .written = archived.lines, .skipped = 1 - archived.days };
}

} // namespace jangbu
