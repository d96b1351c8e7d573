#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Makes the rollups of a window anew from what was sold. A chunk is a business day.
class StatisticsJob final : public Job {
public:
    Commits commits() const override { return Commits::WithMark; }
    int mostWorkers() const override { return 64; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
};

} // namespace jangbu
