#pragma once

#include "core/settlement/closingchecklist.h"
#include "core/settlement/statement.h"
#include "core/settlement/statementdetails.h"
#include "core/settlement/windowstates.h"
#include "core/store/store.h"

namespace jangbu {
class BackOffice;
}

namespace jangbu::ui {

/// Everything that the panel of a statement shows, read in one go.
struct ShownStatement {
    Statement statement;
    StatementDetails details {};
    ClosingChecklist checklist;
    WindowSummary summary;
};

/// For the thread of the books.
Result<ShownStatement> readShownStatement(BackOffice& books, const Store& store, Term term,
                                          BusinessDate start);

} // namespace jangbu::ui
