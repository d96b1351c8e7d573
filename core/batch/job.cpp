#include "core/batch/job.h"

#include "core/batch/backupjob.h"
#include "core/batch/packjob.h"
#include "core/batch/settlementjob.h"
#include "core/batch/statisticsjob.h"
#include "core/batch/verifyjob.h"

namespace jangbu {

std::unique_ptr<Job> Job::of(JobKind kind)
{
    switch (kind) {
    case JobKind::Statistics:
        return std::make_unique<StatisticsJob>();
    case JobKind::Settlement:
        return std::make_unique<SettlementJob>();
    case JobKind::Verify:
        return std::make_unique<VerifyJob>();
    case JobKind::Backup:
        return std::make_unique<BackupJob>();
    case JobKind::Pack:
        return std::make_unique<PackJob>();
    case JobKind::Archive:
        return std::make_unique<ArchiveJob>();
    }
    Q_UNREACHABLE();
}

} // namespace jangbu
