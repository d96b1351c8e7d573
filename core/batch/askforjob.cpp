#include "core/batch/askforjob.h"

#include "core/audit/auditlog.h"
#include "core/batch/jobrepository.h"
#include "core/batch/jobschedule.h"
#include "core/people/authority.h"
#include "core/settlement/settlementwindow.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<QList<JobRecord>> AskForJob::run(const JobRequest& request)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const auto all, StoreRepository(m_database).all());
    QList<Store> stores = request.store ? QList<Store> { *request.store } : all;
    if (isOfBooks(request.job))
        stores = stores.mid(0, 1);
    QList<JobKey> keys;
    for (const Store& store : std::as_const(stores)) {
        JANGBU_TRY_ASSIGN(const JobKey key, keyOf(request, store));
        keys.append(key);
    }
    QList<JobRecord> noted;
    for (const JobKey& key : std::as_const(keys)) {
        JANGBU_TRY_ASSIGN(const JobRecord record, note(key, request.again));
        noted.append(record);
    }
    JANGBU_TRY(
        recordAlone(m_database,
                    { .act = Act::JobAsked,
                      .store = request.store ? std::optional(request.store->id) : std::nullopt,
                      .subject = wordOf(request.job) }));
    return noted;
}

Result<JobKey> AskForJob::keyOf(const JobRequest& request, const Store& store) const
{
    const BusinessDate today = store.time.businessDateOf(m_clock.nowUtc());
    if (isOfBooks(request.job)) {
        const BusinessDate date = request.date.value_or(today);
        // The run by the schedule, which comes when the day has ended, has the number 0.
        return JobKey { request.job, std::nullopt, { date, date.addDays(1) }, 1 };
    }
    JANGBU_TRY_ASSIGN(const StoreSettings settings, StoreRepository(m_database).settingsOf(store));
    const JobSchedule schedule(today, &settings);
    const auto holding = [&](BusinessDate date) {
        return schedule.windowHolding(request.job, request.term, date);
    };
    const Window window = holding(request.date ? *request.date : holding(today).start.addDays(-1));
    JANGBU_TRY(checkHasEnded(store, window, m_clock));
    return JobKey { request.job, store.id, window };
}

Result<JobRecord> AskForJob::note(JobKey key, bool again)
{
    return inTransaction(m_database, [&]() -> Result<JobRecord> {
        JobRepository jobs(m_database);
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        JANGBU_TRY_ASSIGN(const auto last, jobs.lastRunNumber(key));
        JobKey wanted = key;
        wanted.runNumber = std::max(key.runNumber, last.value_or(0));
        JANGBU_TRY_ASSIGN(auto known, jobs.find(wanted));
        if (known && known->state == JobState::Complete && again) {
            ++wanted.runNumber;
            known.reset();
        }
        if (!known) {
            JANGBU_TRY(jobs.add(wanted));
            JANGBU_TRY_ASSIGN(known, jobs.find(wanted));
        }
        return known ? Result<JobRecord>(*known) : Result<JobRecord>(ErrorCode::StorageConflict);
    });
}

} // namespace jangbu
