#pragma once

#include "core/batch/jobrecord.h"
#include "core/calendar/clock.h"
#include "core/store/store.h"
#include "core/store/storesettings.h"

#include <QList>

namespace jangbu {

/// What runs by itself when a window of a term has ended.
struct ScheduledTerm {
    JobKind job;
    Term term;
    /// Of several windows that were missed only the last counts: it packs what they would have, and
    /// a copy of today is worth more than seven of them.
    bool onlyLatest = false;
};

/// The windows of the schedule: days at each store's cut-off, weeks on Monday, months on the 1st,
/// settlement months on the store's settlement day. The books as a whole have had a day when each
/// of their stores has.
class JobSchedule final {
public:
    static QList<ScheduledTerm> ofStores();
    static QList<ScheduledTerm> ofBooks();

    /// Settings are those of the store; the books as a whole have none, and no settlement.
    explicit JobSchedule(BusinessDate today, const StoreSettings* settings = nullptr)
        : m_today(today)
        , m_settings(settings)
    {
    }

    /// Windows that have ended and were not planned yet, oldest first. Where nothing was ever
    /// planned, the last one: what was before the schedule began is not its affair.
    QList<Window> dueWindows(const ScheduledTerm& scheduled,
                             std::optional<BusinessDate> plannedUntil) const;
    /// The window of the term that holds the date.
    Window windowHolding(JobKind job, Term term, BusinessDate date) const;

private:
    BusinessDate m_today;
    const StoreSettings* m_settings;
};

} // namespace jangbu
