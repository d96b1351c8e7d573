#include "ui/settlement/shownstatement.h"

#include "core/backoffice/backoffice.h"

namespace jangbu::ui {

Result<ShownStatement> readShownStatement(BackOffice& books, const Store& store, Term term,
                                          BusinessDate start)
{
    JANGBU_TRY_ASSIGN(auto statement, books.showSettlement.run(store, term, start));
    JANGBU_TRY_ASSIGN(auto details, books.statementDetails.run(store, statement.window));
    JANGBU_TRY_ASSIGN(auto checklist, books.closingChecklist.run(store, term, start));
    JANGBU_TRY_ASSIGN(const WindowSummary summary,
                      books.settlementCalendar.window(store, term, statement.window));
    return ShownStatement { std::move(statement), std::move(details), std::move(checklist),
                            summary };
}

} // namespace jangbu::ui
