#pragma once

#include "core/result.h"
#include "core/storage/databaseurl.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

#include <memory>

class QSqlDatabase;

namespace jangbu {

/// What differs between SQLite and MySQL/MariaDB, and nothing else.
class SqlDialect {
public:
    static std::unique_ptr<SqlDialect> forProduct(DatabaseUrl::Product product);

    SqlDialect() = default;
    virtual ~SqlDialect() = default;
    Q_DISABLE_COPY_MOVE(SqlDialect)

    virtual QString driverName() const = 0;
    /// Sets what QSqlDatabase::open() needs.
    virtual void configure(QSqlDatabase& connection, const DatabaseUrl& url,
                           int busyTimeoutMs) const = 0;
    /// Statements that every new session runs first.
    virtual QStringList sessionStatements(int busyTimeoutMs) const = 0;
    /// Learns from the server what the session needs to know (product and version).
    virtual Done inspect(QSqlDatabase& connection) = 0;

    virtual QStringList beginWriteStatements() const = 0;
    /// A read that sees one state of the books however long it takes.
    virtual QStringList beginSnapshotStatements() const = 0;

    /// A migration's own words for types and table options, in this product's SQL.
    virtual QString definition(QString statement) const = 0;
    /// Follows an INSERT: a row whose key exists gets the new values added to `summed`.
    virtual QString addingTo(const QStringList& keys, const QStringList& summed) const = 0;
    /// Follows an INSERT: a row whose key exists gets the new values of `columns`.
    virtual QString replacing(const QStringList& keys, const QStringList& columns) const = 0;
    /// Follows an INSERT: a row whose key exists stays as it is.
    virtual QString keepingExisting(const QStringList& keys) const = 0;

    /// Follows a SELECT of a writing transaction: the rows are held until it ends.
    virtual QString holdingRows() const = 0;
    /// A text as the product's LOWER() gives it.
    virtual QString lowered(QString text) const = 0;

    virtual ErrorCode codeFor(const QSqlError& error) const = 0;
    /// True where a connection can be lost while a commit is on its way, so that only a mark
    /// written by the transaction itself tells what became of it.
    virtual bool commitMayGoUnanswered() const = 0;
    /// True where an import is one transaction; false where it commits in steps, hidden until its
    /// end, since long transactions burden the server and its replicas.
    virtual bool importsInOneTransaction() const = 0;
    /// The moment by the clock of the database, which all programs on it share, as an expression:
    /// milliseconds since 1970 UTC.
    virtual QString clockMs() const = 0;
    /// Gives how many bytes the books take on the disk.
    virtual QString sizeQuery() const = 0;
    virtual QString tableNamesQuery() const = 0;
    /// Gives the version of the library or the server, in its own words.
    virtual QString versionQuery() const = 0;
};

} // namespace jangbu
