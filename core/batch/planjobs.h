#pragma once

#include "core/batch/jobplanrepository.h"
#include "core/batch/jobschedule.h"

namespace jangbu {

/// Writes down what the schedule asks for. Each window is planned once, by whichever program comes
/// first; those that were missed while no program ran follow at the next start.
class PlanJobs final {
public:
    /// History is kept this long.
    static constexpr int monthsKept = 25;

    PlanJobs(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// How many instances were added.
    Result<qint64> run();

private:
    using Place = JobPlanRepository::Place;
    struct Due {
        Place place;
        ScheduledTerm scheduled;
        JobSchedule schedule;
    };

    Result<qint64> planStore(const Store& store, BusinessDate today);
    Result<qint64> plan(const QList<Due>& due);
    Result<qint64> add(const Due& due);

    Database& m_database;
    const Clock& m_clock;
    QHash<Place, BusinessDate> m_known {};
};

} // namespace jangbu
