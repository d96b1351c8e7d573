#include "core/batch/jobkind.h"

namespace jangbu {

using namespace Qt::StringLiterals;

QString wordOf(JobKind job)
{
    switch (job) {
    case JobKind::Statistics:
        return u"statistics"_s;
    case JobKind::Settlement:
        return u"settlement"_s;
    case JobKind::Pack:
        return u"pack"_s;
    case JobKind::Archive:
        return u"archive"_s;
    case JobKind::Verify:
        return u"verify"_s;
    case JobKind::Backup:
        return u"backup"_s;
    }
    Q_UNREACHABLE();
}

QList<JobKind> allJobKinds()
{
    return { JobKind::Statistics, JobKind::Settlement, JobKind::Pack,
             JobKind::Archive,    JobKind::Verify,     JobKind::Backup };
}

std::optional<JobKind> jobKindFrom(QStringView word)
{
    for (const JobKind job : allJobKinds()) {
        if (word == wordOf(job))
            return job;
    }
    return std::nullopt;
}

std::optional<JobKind> jobKindFrom(qint64 stored)
{
    for (const JobKind job : allJobKinds()) {
        if (stored == static_cast<qint64>(job))
            return job;
    }
    return std::nullopt;
}

bool isOfBooks(JobKind job)
{
    return job == JobKind::Verify || job == JobKind::Backup;
}

} // namespace jangbu
