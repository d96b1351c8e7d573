#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Runs the settlements of a window that are due, oldest first, and closes a day where the owner
/// has armed that for its store. A chunk is a settlement; its key is start date × 10 + term.
class SettlementJob final : public Job {
public:
    Commits commits() const override { return Commits::WithMark; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
};

} // namespace jangbu
