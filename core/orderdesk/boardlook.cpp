#include "core/orderdesk/boardlook.h"

#include "core/backoffice/backoffice.h"
#include "core/orderdesk/desksightrepository.h"

namespace jangbu {

Result<BoardSight> lookAtBoard(BackOffice& books, const Store& store, std::optional<qint64> before)
{
    BoardSight sight;
    JANGBU_TRY_ASSIGN(sight.commitCount, DeskSightRepository(books.database).commitCount());
    if (before && sight.commitCount == before)
        return sight;
    JANGBU_TRY_ASSIGN(sight.board, books.tableBoard.run(store, TableBoard::Reach::Tables));
    return sight;
}

} // namespace jangbu
