#include "core/interchange/datewatch.h"

#include "core/interchange/importcontext.h"

#include <algorithm>
#include <iterator>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysApart = 365;
/// Rows are few, and likely a slip, where the others are so many times as many.
constexpr qint64 othersPerSlip = 20;

} // namespace

void DateWatch::add(Instant at, int store, RowPlace place)
{
    const qint64 ms = at.ms();
    const qint64 number = ms >= 0 ? ms / msPerDay : (ms - msPerDay + 1) / msPerDay;
    Day& day = m_days[number];
    if (day.rows++ == 0 || place < day.place) {
        day.at = at;
        day.store = store;
        day.place = place;
    }
}

/// The run of days without a gap of a year that holds the most rows.
std::pair<DateWatch::Days::const_iterator, DateWatch::Days::const_iterator>
DateWatch::mostOf() const
{
    std::pair best { m_days.cend(), m_days.cend() };
    qint64 bestRows = 0;
    for (auto from = m_days.cbegin(); from != m_days.cend();) {
        qint64 rows = 0;
        auto to = from;
        do {
            rows += to->second.rows;
            ++to;
        } while (to != m_days.cend() && to->first - std::prev(to)->first < daysApart);
        if (rows > bestRows) {
            bestRows = rows;
            best = { from, to };
        }
        from = to;
    }
    return best;
}

QList<InputIssue> DateWatch::warnings(const ImportContext& context, Instant now) const
{
    if (m_days.empty())
        return {};
    const auto [first, end] = mostOf();
    qint64 usual = 0;
    for (auto day = first; day != end; ++day)
        usual += day->second.rows;
    qint64 all = 0;
    for (const auto& [number, day] : m_days)
        all += day.rows;
    const bool othersAreFew = (all - usual) * othersPerSlip <= usual;

    std::map<RowPlace, InputIssue> found;
    for (const auto& [number, day] : m_days) {
        const StoreTime& time = context.directory.store(day.store).terms.time;
        const auto issue = [&](Expectation expected, const QStringList& values) {
            return context.issueAt(day.place, u"date"_s, time.businessDateOf(day.at).toIso(),
                                   expected, values);
        };
        const bool isApart = number < first->first || number > std::prev(end)->first;
        if (time.businessDateOf(day.at) > time.businessDateOf(now)) {
            found.emplace(day.place, issue(Expectation::NotInFuture, {}));
        } else if (isApart && othersAreFew) {
            found.emplace(day.place,
                          issue(Expectation::NearOthers,
                                { time.businessDateOf(first->second.at).toIso(),
                                  time.businessDateOf(std::prev(end)->second.at).toIso() }));
        }
    }
    QList<InputIssue> listed;
    for (const auto& [place, issue] : found) {
        if (listed.size() < qsizetype(IssueList::maxListed))
            listed.append(issue);
    }
    return listed;
}

} // namespace jangbu
