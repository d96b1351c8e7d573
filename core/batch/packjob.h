#pragma once

#include "core/batch/job.h"

namespace jangbu {

/// Packs the days of a store that are over and not packed as they are now, up to the window's last:
/// also those that an import or a late entry has changed. A chunk is a business day.
class PackJob final : public Job {
public:
    Commits commits() const override { return Commits::WithMark; }
    int mostWorkers() const override { return 64; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
};

/// Archives the closed days of a store that are old enough. A chunk is a business day; what it
/// writes are lines that left the rows.
class ArchiveJob final : public Job {
public:
    Commits commits() const override { return Commits::WithMark; }
    Result<QList<JobChunk>> plan(const JobPlace& place) const override;
    Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const override;
};

} // namespace jangbu
