#pragma once

#include "core/report/report.h"
#include "core/settlement/statementdetails.h"

namespace jangbu {

/// A settlement for paper and files. A closed statement's numbers are printed as they were stored;
/// the details count beside them and check them, and what differs is said.
Report statementReport(const Statement& statement, const StatementDetails& details,
                       const Store& store, Instant madeAt, Language language);

} // namespace jangbu
