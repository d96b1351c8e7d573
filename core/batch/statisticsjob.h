#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Holds the rollups of a window against what was sold and makes those of a day anew that differ.
/// A chunk is a business day; what it reads are compared values. A calendar month gets its own sums
/// with its last day.
class StatisticsJob final : public Job {
public:
    Commits commits() const override { return Commits::WithMark; }
    int mostWorkers() const override { return 64; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;

private:
    Done sumMonth(const JobPlace& place, BusinessDate date) const;
};

} // namespace jangbu
