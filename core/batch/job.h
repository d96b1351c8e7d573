#pragma once

#include "core/batch/jobrecord.h"
#include "core/calendar/clock.h"

#include <QList>

#include <functional>
#include <memory>

namespace jangbu {

class Database;

/// A part of a job that is done whole or not at all. Its key means the same in every try.
struct JobChunk {
    qint64 key = 0;
    qint64 weight = 1; ///< How much work it is beside the others; for the estimate.
};

/// What a chunk may use: a connection of its own thread, and the wish that it ends.
struct JobPlace {
    Database& database;
    const Clock& clock;
    const JobKey& key;
    std::function<bool()> isCancelled;
};

/// One kind of work over one window. Chunks are run by several workers at once, each with a
/// connection of its own.
class Job {
public:
    /// WithMark: the chunk writes to the books, inside the transaction that also commits its mark,
    /// so it is there once or not at all. Alone: it only reads them, or writes elsewhere in a way
    /// that may be repeated.
    enum class Commits { WithMark, Alone };

    Job() = default;
    virtual ~Job() = default;
    Q_DISABLE_COPY_MOVE(Job)

    virtual Commits commits() const = 0;
    /// How many may work at once; 1 where the order of the chunks matters.
    virtual int mostWorkers() const { return 1; }
    /// All chunks of the window in order, also those that an earlier try has done.
    virtual Result<QList<JobChunk>> plan(const JobPlace& place) const = 0;
    virtual Result<JobCounts> runChunk(const JobPlace& place, qint64 chunk) const = 0;
    /// After the last chunk; may be repeated.
    virtual Done finish(const JobPlace&) const { return done; }

    /// The job of a kind.
    static std::unique_ptr<Job> of(JobKind kind);
};

} // namespace jangbu
