#include "core/batch/jobschedule.h"

namespace jangbu {

QList<ScheduledTerm> JobSchedule::ofStores()
{
    return {
        { JobKind::Statistics, Term::Day },      { JobKind::Statistics, Term::Week },
        { JobKind::Statistics, Term::Month },    { JobKind::Settlement, Term::Day },
        { JobKind::Settlement, Term::Month },    { JobKind::Pack, Term::Day, true },
        { JobKind::Archive, Term::Month, true },
    };
}

QList<ScheduledTerm> JobSchedule::ofBooks()
{
    return { { JobKind::Verify, Term::Week, true }, { JobKind::Backup, Term::Day, true } };
}

Window JobSchedule::windowHolding(JobKind job, Term term, BusinessDate date) const
{
    if (term == Term::Week) {
        const BusinessDate monday = date.addDays(1 - date.date().dayOfWeek());
        return { monday, monday.addDays(7) };
    }
    if (term == Term::Day)
        return { date, date.addDays(1) };
    if (job == JobKind::Settlement && m_settings)
        return m_settings->settlementMonthHolding(date);
    const BusinessDate first = date.addDays(1 - date.day());
    return { first, first.addMonths(1) };
}

QList<Window> JobSchedule::dueWindows(const ScheduledTerm& scheduled,
                                      std::optional<BusinessDate> plannedUntil) const
{
    const auto holding
        = [&](BusinessDate date) { return windowHolding(scheduled.job, scheduled.term, date); };
    const Window last = holding(holding(m_today).start.addDays(-1));
    if (!plannedUntil || (scheduled.onlyLatest && *plannedUntil < last.end))
        return { last };
    QList<Window> due;
    for (Window window = holding(*plannedUntil); window.end <= m_today;
         window = holding(window.end))
        due.append(window);
    return due;
}

} // namespace jangbu
