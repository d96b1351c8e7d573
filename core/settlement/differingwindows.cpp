#include "core/settlement/differingwindows.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// ClosingChecks names the window first: `month 2026-10-05 gross 9000`.
std::optional<Term> termNamedIn(const BooksDifference& difference)
{
    if (difference.kind != u"statement"_s)
        return std::nullopt;
    return termFrom(QStringView(difference.expected).split(u' ').first());
}

} // namespace

DifferingWindows::DifferingWindows(const VerifyReport& report, const QString& store)
{
    for (const BooksDifference& difference : report.differences) {
        const auto date = BusinessDate::fromIso(difference.date);
        if (difference.store != store || !date)
            continue;
        const auto term = termNamedIn(difference);
        if (term && *term != Term::Day)
            m_statements.insert({ *term, *date });
        else
            m_days.insert(*date);
    }
}

bool DifferingWindows::contains(Term term, const Window& window) const
{
    const auto day = m_days.lower_bound(window.start);
    const bool holdsDay = day != m_days.end() && *day < window.end;
    return holdsDay || m_statements.contains({ term, window.start });
}

} // namespace jangbu
