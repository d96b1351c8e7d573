#include "core/batch/planjobs.h"

#include "core/batch/jobrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <algorithm>

namespace jangbu {

Result<qint64> PlanJobs::run()
{
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    if (stores.isEmpty())
        return qint64(0);
    JANGBU_TRY_ASSIGN(m_known, JobPlanRepository(m_database).all());
    qint64 added = 0;
    std::optional<BusinessDate> ofAll;
    for (const Store& store : stores) {
        const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
        ofAll = std::min(ofAll.value_or(today), today);
        JANGBU_TRY_ASSIGN(const qint64 here, planStore(store, today));
        added += here;
    }
    QList<Due> due;
    for (const ScheduledTerm& scheduled : JobSchedule::ofBooks())
        due.append({ { 0, scheduled.job, scheduled.term }, scheduled, JobSchedule(*ofAll) });
    JANGBU_TRY_ASSIGN(const qint64 ofBooks, plan(due));
    if (ofBooks > 0) {
        JANGBU_TRY(inTransaction(m_database, [&] {
            return JobRepository(m_database).forgetBefore(ofAll->addMonths(-monthsKept));
        }));
    }
    return added + ofBooks;
}

Result<qint64> PlanJobs::planStore(const Store& store, BusinessDate today)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    QList<Due> due;
    for (const ScheduledTerm& scheduled : JobSchedule::ofStores()) {
        due.append({ { store.id.value(), scheduled.job, scheduled.term },
                     scheduled,
                     JobSchedule(today, &settings) });
    }
    return plan(due);
}

/// Most of the time nothing is due; then nothing is written either.
Result<qint64> PlanJobs::plan(const QList<Due>& due)
{
    const auto knownOf = [&](const Due& one) {
        const auto known = m_known.constFind(one.place);
        return known == m_known.cend() ? std::optional<BusinessDate>() : std::optional(*known);
    };
    const bool isSomething = std::any_of(due.cbegin(), due.cend(), [&](const Due& one) {
        return !one.schedule.dueWindows(one.scheduled, knownOf(one)).isEmpty();
    });
    if (!isSomething)
        return qint64(0);
    return inTransaction(m_database, [&]() -> Result<qint64> {
        qint64 added = 0;
        for (const Due& one : due) {
            JANGBU_TRY_ASSIGN(const qint64 here, add(one));
            added += here;
        }
        return added;
    });
}

Result<qint64> PlanJobs::add(const Due& due)
{
    JobPlanRepository plans(m_database);
    JobRepository jobs(m_database);
    StoreRepository stores(m_database);
    // Held until the end: no other program plans meanwhile.
    JANGBU_TRY(stores.lockBooks());
    JANGBU_TRY_ASSIGN(const auto until, plans.find(due.place));
    const auto windows = due.schedule.dueWindows(due.scheduled, until);
    qint64 added = 0;
    for (const Window& window : windows) {
        const JobKey key { due.scheduled.job, idFrom<StoreId>(due.place.store), window };
        JANGBU_TRY_ASSIGN(const auto known, jobs.find(key));
        if (known)
            continue;
        JANGBU_TRY(stores.lockBooks());
        JANGBU_TRY(jobs.add(key));
        ++added;
    }
    if (!windows.isEmpty())
        JANGBU_TRY(plans.put(due.place, windows.constLast().end));
    return added;
}

} // namespace jangbu
