#include "core/batch/jobrecord.h"

#include "core/check.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// Before this much time and work nothing honest can be said of the rest.
constexpr qint64 leastElapsedMs = 2'000;
constexpr qint64 leastPercent = 2;

constexpr JobState states[] { JobState::Waiting, JobState::Running, JobState::Complete,
                              JobState::Failed, JobState::Cancelled };

} // namespace

QString wordOf(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return u"waiting"_s;
    case JobState::Running:
        return u"running"_s;
    case JobState::Complete:
        return u"complete"_s;
    case JobState::Failed:
        return u"failed"_s;
    case JobState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<JobState> jobStateFrom(QStringView word)
{
    for (const JobState state : states) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

std::optional<JobState> jobStateFrom(qint64 stored)
{
    for (const JobState state : states) {
        if (stored == static_cast<qint64>(state))
            return state;
    }
    return std::nullopt;
}

JobCounts& JobCounts::operator+=(const JobCounts& other)
{
    read += other.read;
    written += other.written;
    skipped += other.skipped;
    retries += other.retries;
    return *this;
}

JobProgress JobProgress::of(qint64 doneBefore, qint64 doneNow, qint64 total, qint64 elapsedMs)
{
    JobProgress progress { .done = doneBefore + doneNow,
                           .total = total,
                           .doneBefore = doneBefore,
                           .elapsedMs = elapsedMs };
    const qint64 left = qMax(total - progress.done, qint64(0));
    if (left == 0)
        progress.leftMs = 0;
    else if (elapsedMs >= leastElapsedMs && doneNow > 0 && doneNow * 100 >= total * leastPercent)
        progress.leftMs = elapsedMs / doneNow * left + elapsedMs % doneNow * left / doneNow;
    return progress;
}

} // namespace jangbu
