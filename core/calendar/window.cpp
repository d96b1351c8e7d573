#include "core/calendar/window.h"

namespace jangbu {

using namespace Qt::StringLiterals;

QString wordOf(Term term)
{
    switch (term) {
    case Term::Day:
        return u"day"_s;
    case Term::Week:
        return u"week"_s;
    case Term::Month:
        return u"month"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Term> termFrom(QStringView word)
{
    for (const Term term : { Term::Day, Term::Week, Term::Month }) {
        if (word == wordOf(term))
            return term;
    }
    return std::nullopt;
}

std::optional<Term> termFrom(qint64 stored)
{
    return stored >= 0 && stored <= 2 ? std::optional(static_cast<Term>(stored)) : std::nullopt;
}

std::optional<Window> statisticsWindow(Term term, BusinessDate start)
{
    // The end must be a date too.
    if (start > BusinessDate(9999, 11, 30))
        return std::nullopt;
    switch (term) {
    case Term::Day:
        return Window { start, start.addDays(1) };
    case Term::Week:
        if (start.date().dayOfWeek() != Qt::Monday)
            return std::nullopt;
        return Window { start, start.addDays(7) };
    case Term::Month:
        if (start.day() != 1)
            return std::nullopt;
        return Window { start, start.addMonths(1) };
    }
    Q_UNREACHABLE();
}

} // namespace jangbu
