#pragma once

#include "core/trade/tableboard.h"

namespace jangbu {

class BackOffice;

/// What a look at the board found.
struct BoardSight {
    std::optional<qint64> commitCount {}; ///< To be given to the next look on this connection.
    std::optional<BoardView> board {}; ///< Nothing where nobody has written anything meanwhile.
};

/// Looks at the tables of a store, without those of files. On SQLite a look at books in which
/// nothing was written since `before` reads one number; a server has no such number.
Result<BoardSight> lookAtBoard(BackOffice& books, const Store& store, std::optional<qint64> before);

} // namespace jangbu
