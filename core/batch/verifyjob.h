#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Compares everything in the books with the raw rows. A chunk is a store, each on one state of the
/// books. BOOKS_DIFFER.
class VerifyJob final : public Job {
public:
    Commits commits() const override { return Commits::Alone; }
    int mostWorkers() const override { return 64; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
};

} // namespace jangbu
