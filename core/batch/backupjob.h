#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Copies the books into the folder of backups, looks whether the copy is sound, and lets go of
/// copies that the rotation does not keep. One chunk.
class BackupJob final : public Job {
public:
    Commits commits() const override { return Commits::Alone; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
    Done finish(const JobPlace& place) const override;
};

} // namespace jangbu
