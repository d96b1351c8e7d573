#include "core/interchange/issuelist.h"

#include <iterator>

namespace jangbu {

void IssueList::add(RowPlace place, const InputIssue& issue, const QStringList& values)
{
    m_issues.insert({ place, { issue, values } });
    if (m_issues.size() > maxListed)
        m_issues.erase(std::prev(m_issues.end()));
}

Error IssueList::error() const
{
    JANGBU_CHECK(!isEmpty());
    const Listed& first = m_issues.begin()->second;
    Error error { first.issue.code, first.values };
    for (const auto& [place, listed] : m_issues)
        error.issues.append(listed.issue);
    return error;
}

} // namespace jangbu
