#pragma once

#include "core/batch/jobrecord.h"
#include "core/calendar/clock.h"
#include "core/store/store.h"

#include <QList>

namespace jangbu {

class Database;

/// A job that the owner wants by hand.
struct JobRequest {
    JobKind job = JobKind::Statistics;
    Term term = Term::Day; ///< Of a job of the books: always a day.
    std::optional<Store> store {}; ///< Without it every store.
    /// A date of the window. Without it the last window that has ended; for a job of the books
    /// today, since a check or a backup does not wait for the evening.
    std::optional<BusinessDate> date {};
    bool again = false; ///< Also where that window is complete.
};

/// Notes what is to be run, as the schedule does; JobRunner runs it.
class AskForJob final {
public:
    AskForJob(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The instances, one for each store, or those that are there already. PERIOD_NOT_ENDED.
    Result<QList<JobRecord>> run(const JobRequest& request);

private:
    Result<JobKey> keyOf(const JobRequest& request, const Store& store) const;
    Result<JobRecord> note(JobKey key, bool again);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
