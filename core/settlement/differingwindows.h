#pragma once

#include "core/calendar/window.h"
#include "core/settlement/verifyreport.h"

#include <set>
#include <utility>

namespace jangbu {

/// Which windows of a store the last verify found to differ from its raw rows. A plain value that
/// whoever holds the report can keep.
class DifferingWindows final {
public:
    DifferingWindows() = default;
    DifferingWindows(const VerifyReport& report, const QString& store);

    /// Whether one of its days differs, or its own closed statement.
    bool contains(Term term, const Window& window) const;
    bool isEmpty() const { return m_days.empty() && m_statements.empty(); }

private:
    std::set<BusinessDate> m_days;
    std::set<std::pair<Term, BusinessDate>> m_statements; ///< Of weeks and months, by their start.
};

} // namespace jangbu
