#pragma once

#include "core/calendar/instant.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

class Database;

/// The numbers of these enums are stored; never change them.
enum class ImportedKind { Sales = 0, Refunds = 1 };
enum class ImportState { Running = 0, Done = 1, BeingTakenOut = 2 };

QString wordOf(ImportedKind kind); ///< `sales`, `refunds`

/// An import as the books hold it.
struct ImportRecord {
    ImportId id;
    ImportedKind kind = ImportedKind::Sales;
    QString source; ///< The names of its files.
    ImportState state = ImportState::Done;
    Instant startedAtUtc = Instant::ofMs(0);
    std::optional<Instant> finishedAtUtc {};
    Instant leaseUntilUtc = Instant::ofMs(0); ///< Until then its program counts as alive.
    qint64 runner = 0; ///< The connection of its program; 0 where there is no server.
    QString counts {}; ///< JSON.
};

/// The ids that an import gave to rows of a store.
struct ImportedRange {
    StoreId store;
    qint64 first = 0;
    qint64 last = 0;
};

/// Reads and writes the register of imports. Writing runs inside the caller's transaction.
class ImportRepository final {
public:
    explicit ImportRepository(Database& database)
        : m_database(database)
    {
    }

    /// In the order in which they were started.
    Result<QList<ImportRecord>> all() const;
    Result<std::optional<ImportRecord>> find(ImportId id) const;
    Result<QList<ImportedRange>> rangesOf(ImportId id) const;

    Done add(const ImportRecord& record, const QList<ImportedRange>& ranges);
    /// Lets a running import live on. STORAGE_CONFLICT where it was taken for dead.
    Done renew(ImportId id, Instant leaseUntil);
    /// Makes all rows of a running import visible at once. STORAGE_CONFLICT as above.
    Done finish(ImportId id, Instant at, const QString& counts);
    /// Hides the rows of an import, in the name of this program. False where another program was
    /// faster: `known` is no longer what stands there.
    Result<bool> startTakingOut(const ImportRecord& known, Instant leaseUntil);
    Done remove(ImportId id);

    /// Names this connection among all those of the server; 0 on SQLite.
    Result<qint64> runner() const;
    /// Whether a connection of that name is still there, as far as this server can tell.
    Result<bool> isConnected(qint64 runner) const;

private:
    Database& m_database;
};

} // namespace jangbu
