#pragma once

#include "core/money/currency.h"
#include "core/settlement/statement.h"
#include "core/text/errortext.h"

namespace jangbu {

/// A settlement's statement as it is printed for people.
QString statementText(const Statement& statement, const Currency& currency, Language language);

/// `2026-09-05 … 2026-10-04`, the last day included, for people.
QString windowText(const Window& window);
QString termText(Term term, Language language);

} // namespace jangbu
