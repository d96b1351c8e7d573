#include "core/storage/sqlitedialect.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallestPage = 512;

/// SQLite counts what it takes from the memory under one lock for all connections, which costs more
/// than taking it; nobody here asks for the count. Only before its first use.
void countNoMemory()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

} // namespace

QString SqliteDialect::driverName() const
{
    return u"QSQLITE"_s;
}

void SqliteDialect::configure(QSqlDatabase& connection, const DatabaseUrl& url,
                              int busyTimeoutMs) const
{
    countNoMemory();
    connection.setDatabaseName(url.path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
}

QStringList SqliteDialect::sessionStatements(int) const
{
    return { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s,
             u"PRAGMA synchronous = FULL"_s, u"PRAGMA wal_autocheckpoint = 4000"_s,
             // Packs are read where the system keeps the file, without a call for each page.
             u"PRAGMA mmap_size = 2147418112"_s };
}

Done SqliteDialect::inspect(QSqlDatabase& connection)
{
    // Before anything is written: even the switch to WAL would change another program's file, and
    // a file shorter than one page counts as empty, so it would be overwritten.
    const QString path = connection.databaseName();
    const Error notBooks { ErrorCode::StorageNotBooks, { path } };
    const qint64 size = QFileInfo(path).size();
    if (size > 0 && size < smallestPage)
        return notBooks;
    const auto errorOf = [&](const QSqlQuery& query) {
        return Error { codeFor(query.lastError()), { path }, query.lastError().text() };
    };
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT COUNT(*) FROM sqlite_master"_s) || !query.next())
        return errorOf(query);
    if (query.value(0).toLongLong() == 0)
        return done;
    if (query.exec(u"SELECT version FROM schema_version WHERE store_id = 0 LIMIT 1"_s))
        return done;
    const Error error = errorOf(query);
    return error.code == ErrorCode::StorageFailed ? notBooks : error;
}

QStringList SqliteDialect::beginWriteStatements() const
{
    return { u"BEGIN IMMEDIATE"_s };
}

QStringList SqliteDialect::beginSnapshotStatements() const
{
    return { u"BEGIN"_s };
}

QString SqliteDialect::definition(QString statement) const
{
    static const QRegularExpression sizedText(u"\\bTEXT\\(\\d+\\)"_s);
    statement.replace(sizedText, u"TEXT"_s);
    statement.replace(u"LONGTEXT"_s, u"TEXT"_s);
    statement.replace(u"INT64"_s, u"INTEGER"_s);
    statement.replace(u"INT32"_s, u"INTEGER"_s);
    statement.replace(u" BYTES"_s, u" BLOB"_s);
    // Long rows belong beside their key, not into its tree.
    statement.replace(u"PACK_TABLE_OPTIONS"_s, u"STRICT"_s);
    statement.replace(u"TABLE_OPTIONS"_s, u"STRICT, WITHOUT ROWID"_s);
    return statement;
}

QString SqliteDialect::addingTo(const QStringList& keys, const QStringList& summed) const
{
    QStringList sums;
    for (const QString& column : summed)
        sums.append(u"%1 = %1 + excluded.%1"_s.arg(column));
    return u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(keys.join(u", "_s), sums.join(u", "_s));
}

QString SqliteDialect::replacing(const QStringList& keys, const QStringList& columns) const
{
    QStringList values;
    for (const QString& column : columns)
        values.append(u"%1 = excluded.%1"_s.arg(column));
    return u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(keys.join(u", "_s), values.join(u", "_s));
}

QString SqliteDialect::keepingExisting(const QStringList& keys) const
{
    return u" ON CONFLICT (%1) DO NOTHING"_s.arg(keys.join(u", "_s));
}

QString SqliteDialect::holdingRows() const
{
    return QString();
}

QString SqliteDialect::lowered(QString text) const
{
    for (QChar& letter : text) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    }
    return text;
}

ErrorCode SqliteDialect::codeFor(const QSqlError& error) const
{
    // Result codes of sqlite3.h; the low byte of an extended code is the plain one.
    const int extended = error.nativeErrorCode().toInt();
    switch (extended & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL: too many programs race to start WAL
        return ErrorCode::StorageBusy;
    case 8: // SQLITE_READONLY
        return ErrorCode::StorageReadOnly;
    case 13: // SQLITE_FULL
        return ErrorCode::StorageFull;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::StorageCorrupt;
    case 26: // SQLITE_NOTADB
        return ErrorCode::StorageNotBooks;
    case 10: // SQLITE_IOERR: what a full disk gives in places
        return ErrorCode::StorageUnavailable;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::StorageUnavailable;
    case 19: // SQLITE_CONSTRAINT: only a key that exists already is a conflict
        return extended == 2067 || extended == 1555 ? ErrorCode::StorageConflict
                                                    : ErrorCode::StorageFailed;
    default:
        return ErrorCode::StorageFailed;
    }
}

QString SqliteDialect::clockMs() const
{
    return u"CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"_s;
}

QString SqliteDialect::sizeQuery() const
{
    return u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s;
}

QString SqliteDialect::tableNamesQuery() const
{
    return u"SELECT name FROM sqlite_master WHERE type = 'table' "
           u"AND name NOT LIKE 'sqlite_%' ORDER BY name"_s;
}

QString SqliteDialect::versionQuery() const
{
    return u"SELECT sqlite_version()"_s;
}

} // namespace jangbu
