#pragma once

#include "core/report/report.h"
#include "core/settlement/statementdetails.h"

namespace jangbu {

/// Checks a statement against the raw rows and says what was found, also where it differs.
ProofBox statementProof(const Statement& statement, const StatementDetails& details,
                        const Store& store, Language language);

} // namespace jangbu
