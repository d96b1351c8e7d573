#pragma once

#include "core/calendar/instant.h"
#include "core/interchange/issuelist.h"

#include <QList>

#include <map>

namespace jangbu {

struct ImportContext;

/// Points out dates of sales that are likely wrong, though nothing refuses them: those in the
/// future, and few rows that stand years away from all others.
class DateWatch final {
public:
    void add(Instant at, int store, RowPlace place);
    /// One issue for each such date, in file order, at most IssueList::maxListed; the import goes
    /// on all the same.
    QList<InputIssue> warnings(const ImportContext& context, Instant now) const;

private:
    struct Day {
        qint64 rows = 0;
        Instant at = Instant::ofMs(0); ///< With the next two: of the first row in file order.
        int store = 0;
        RowPlace place;
    };
    /// By days since 1970 UTC, which is near enough to tell years apart.
    using Days = std::map<qint64, Day>;

    std::pair<Days::const_iterator, Days::const_iterator> mostOf() const;

    Days m_days;
};

} // namespace jangbu
