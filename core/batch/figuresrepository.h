#pragma once

#include "core/batch/jobrecord.h"
#include "core/storage/database.h"

namespace jangbu {

/// All tries of one job that ended in one way.
struct JobSums {
    JobKind job = JobKind::Statistics;
    JobState outcome = JobState::Complete;
    qint64 runs = 0;
    qint64 durationMs = 0;
    JobCounts counts {};
    qint64 lastEndMs = 0; ///< Since 1970.
};

/// The sums behind the figures.
class FiguresRepository final {
public:
    explicit FiguresRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QList<JobSums>> sums() const;
    /// Instances by job and state.
    Result<QList<std::tuple<JobKind, JobState, qint64>>> instances() const;
    Result<qint64> stores() const;
    Result<qint64> openTrades() const;
    Result<qint64> lines() const; ///< That are rows.
    Result<qint64> packedLines() const;
    Result<qint64> archivedDays() const;
    Result<qint64> sizeBytes() const;
    Result<QString> productVersion() const;

private:
    Database& m_database;
};

} // namespace jangbu
