#include "core/batch/verifyjob.h"

#include "core/settlement/verifybooks.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<QList<JobChunk>> VerifyJob::plan(const JobPlace& place) const
{
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(place.database).all());
    QList<JobChunk> chunks;
    for (const Store& store : stores)
        chunks.append(JobChunk { .key = store.id.value() });
    return chunks;
}

Result<JobCounts> VerifyJob::runChunk(const JobPlace& place, qint64 chunk) const
{
    const auto id = idFrom<StoreId>(chunk);
    if (!id)
        return Error { ErrorCode::StorageCorrupt, { u"job_chunk"_s } };
    JANGBU_TRY_ASSIGN(const Store store, StoreRepository(place.database).byId(*id));
    JANGBU_TRY_ASSIGN(
        const VerifyReport report,
        VerifyBooks(place.database).runStore(store, { .isCancelled = place.isCancelled }));
    if (report.differences.isEmpty())
        return JobCounts { .read = report.checked };
    const BooksDifference& first = report.differences.constFirst();
    const QStringList words { first.kind, first.store, first.date };
    return Error { ErrorCode::BooksDiffer,
                   { QString::number(report.differences.size()), words.join(u' ').trimmed() } };
}

} // namespace jangbu
