#pragma once

#include "core/result.h"

#include <compare>
#include <map>

namespace jangbu {

/// Where a row stands among the files of an import.
struct RowPlace {
    qint64 file = 0; ///< From 0, in the order in which the files were given.
    qint64 line = 0;

    friend auto operator<=>(const RowPlace&, const RowPlace&) = default;
};

/// The first issues of an import in file order, whichever order they are found in.
class IssueList final {
public:
    static constexpr size_t maxListed = 100;

    /// `values` are those of the error, should this issue be the first.
    void add(RowPlace place, const InputIssue& issue, const QStringList& values);
    bool isEmpty() const { return m_issues.empty(); }
    /// The error with the code of the first issue.
    Error error() const;

private:
    struct Listed {
        InputIssue issue;
        QStringList values;
    };

    std::multimap<RowPlace, Listed> m_issues;
};

} // namespace jangbu
