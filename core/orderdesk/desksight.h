#pragma once

#include "core/orderdesk/desksightrepository.h"
#include "core/orderdesk/deskvalues.h"

#include <memory>

namespace jangbu {

class BackOffice;
struct Store;

/// All that devices read, as the books held it at one moment.
struct DeskSight {
    QHash<QString, DeskAsker> askers {}; ///< By the hash of their token.
    QHash<StoreId, std::shared_ptr<const DeskMenu>> menus {};
    QHash<SeenTable, SeenTrade> trades {};
};

/// Looks into the books for devices. Belongs to the thread of the books.
class DeskLook final {
public:
    explicit DeskLook(BackOffice& books)
        : m_books(books)
    {
    }

    enum class Reach {
        Orders, ///< Trades, menus and stock: what changes with every order.
        All, ///< Also who holds a token.
    };

    /// Nothing where no other connection has written anything since the last look of this reach.
    Result<std::optional<DeskSight>> run(const DeskSight& before, Reach reach);
    /// The open trade of a table, nothing where it has none.
    Result<std::optional<DeskTrade>> trade(StoreId store, TableId table) const;

private:
    Result<DeskSight> look(const DeskSight& before, Reach reach) const;
    Result<QHash<QString, DeskAsker>> askers() const;
    Result<std::shared_ptr<const DeskMenu>>
    menuOf(const Store& store, const std::shared_ptr<const DeskMenu>& before) const;

    BackOffice& m_books;
    std::optional<qint64> m_commitCountOfAll;
    std::optional<qint64> m_commitCount; ///< Of the last look of any reach.
};

/// What devices have to be told.
DeskChanges changesBetween(const DeskSight& before, const DeskSight& after);

} // namespace jangbu
