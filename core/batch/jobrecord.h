#pragma once

#include "core/batch/jobkind.h"
#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/result.h"

#include <optional>

namespace jangbu {

using JobId = Id<struct JobIdKind>;

/// How far an instance or a try at it has come. The numbers are stored; never change them.
enum class JobState { Waiting = 0, Running = 1, Complete = 2, Failed = 3, Cancelled = 4 };

/// `waiting`, `running`, `complete`, `failed`, `cancelled`
QString wordOf(JobState state);
std::optional<JobState> jobStateFrom(QStringView word);
std::optional<JobState> jobStateFrom(qint64 stored);

/// What is done once: a job over a window. Without a store it is about the books as a whole.
struct JobKey {
    JobKind job = JobKind::Statistics;
    std::optional<StoreId> store {};
    Window window;
    int runNumber = 0; ///< More than 0 where the owner has asked for the same again.

    friend bool operator==(const JobKey&, const JobKey&) = default;
};

/// Rows that a job has looked at, has written, and has left as they were.
struct JobCounts {
    qint64 read = 0;
    qint64 written = 0;
    qint64 skipped = 0;
    qint64 retries = 0; ///< Tries that were repeated because the books were busy or not there.

    JobCounts& operator+=(const JobCounts& other);
    friend bool operator==(const JobCounts&, const JobCounts&) = default;
};

/// An instance of a job as the books hold it, with its last try.
struct JobRecord {
    JobId id;
    JobKey key;
    QString storeName {}; ///< Empty for the books as a whole.
    JobState state = JobState::Waiting;
    Instant createdAtUtc;
    std::optional<Instant> startedAtUtc {}; ///< Of the last try, by the clock of the database.
    std::optional<Instant> endedAtUtc {};
    QString who {}; ///< Who has run it last.
    int attempts = 0;
    JobCounts counts {}; ///< Of the last try.
    qint64 chunksTotal = 0;
    qint64 chunksDone = 0;
    std::optional<Error> failure {}; ///< What has ended the last try.
    bool cancelAsked = false;

    // Who has it: see JobOwner.
    QString owner {};
    qint64 token = 0;
    bool leaseHasEnded = false; ///< By the clock of the database.
};

/// How far a running instance is.
struct JobProgress {
    qint64 done = 0; ///< By the weight of chunks, with those of earlier tries.
    qint64 total = 0;
    qint64 doneBefore = 0; ///< By earlier tries alone.
    qint64 elapsedMs = 0; ///< Of this try.
    /// By the pace of this try so far; nothing while that cannot be said honestly.
    std::optional<qint64> leftMs {};

    /// `doneNow` is what this try alone has done.
    static JobProgress of(qint64 doneBefore, qint64 doneNow, qint64 total, qint64 elapsedMs);
};

} // namespace jangbu
