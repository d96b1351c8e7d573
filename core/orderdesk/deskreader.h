#pragma once

#include "core/calendar/clock.h"
#include "core/orderdesk/deskvalues.h"
#include "core/result.h"
#include "core/storage/databaseurl.h"

#include <functional>
#include <memory>

namespace jangbu {

/// What devices read, for all stores of the books: a thread of its own with a connection of its own
/// keeps the newest menus, tokens and versions in memory. It looks into the books when told
/// (lookNow()) and by itself several times a second, so that what other programs write is seen
/// within a second; on SQLite a look at books in which nothing was written costs next to nothing.
///
/// All functions may be called from any thread and never wait for the books.
class DeskReader final {
public:
    struct Options {
        int lookEveryMs = 250;
        /// Called on the reader's thread after a look that found something.
        std::function<void(const DeskChanges&)> changed {};
        const Clock* clock = nullptr; ///< None: the system's. Outlives the reader.
    };

    /// Opens the books on the new thread and waits for the first look. The errors of
    /// BackOffice::open().
    static Result<std::unique_ptr<DeskReader>> start(const DatabaseUrl& url, Options options);
    /// As stop().
    ~DeskReader();
    Q_DISABLE_COPY_MOVE(DeskReader)

    /// The bearer of a token; nothing where it was never given out, is revoked, or the guest's
    /// trade has been paid.
    std::optional<DeskAsker> askerOf(const QString& token) const;
    /// A token that was given out just now, before the next look.
    void noteAsker(const PairedAsker& paired);
    /// Null where the books have no such store.
    std::shared_ptr<const DeskMenu> menu(StoreId store) const;
    /// Grows with every change of the table's trade and of the states of its orders, and when the
    /// trade ends. Starts anew with the program.
    qint64 tradeVersion(StoreId store, TableId table) const;
    /// The open trade of a table, nothing where it has none; `callback` is called on the reader's
    /// thread, or not at all once the reader stops.
    void askTrade(StoreId store, TableId table,
                  std::function<void(Result<std::optional<DeskTrade>>)> callback);
    /// Whether the last look succeeded; without it: answer 503.
    bool booksAreThere() const;
    /// Looks at trades, menus and stock as soon as it can; who holds a token is looked at in time.
    void lookNow();

    void stop();

private:
    class Engine;

    explicit DeskReader(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace jangbu
