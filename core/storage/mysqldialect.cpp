#include "core/storage/mysqldialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLockWaitSeconds = 10;

} // namespace

QString MySqlDialect::driverName() const
{
    return u"QMYSQL"_s;
}

void MySqlDialect::configure(QSqlDatabase& connection, const DatabaseUrl& url, int) const
{
    connection.setDatabaseName(url.database);
    connection.setUserName(url.user);
    connection.setPassword(url.password);
    connection.setHostName(url.host);
    connection.setPort(url.port);
    // CLIENT_FOUND_ROWS: an UPDATE counts the rows that it meets, as on SQLite, not only those in
    // which a value became another one.
    connection.setConnectOptions(
        u"CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=600;"
        u"MYSQL_OPT_WRITE_TIMEOUT=600"_s);
}

QStringList MySqlDialect::sessionStatements(int busyTimeoutMs) const
{
    const int lockWaitSeconds = qBound(1, busyTimeoutMs / 1'000, longestLockWaitSeconds);
    return { u"SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,"
             u"NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"_s,
             u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s,
             u"SET SESSION innodb_lock_wait_timeout = %1"_s.arg(lockWaitSeconds) };
}

Done MySqlDialect::inspect(QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT VERSION()"_s) || !query.next())
        return Error { codeFor(query.lastError()), { query.lastError().databaseText() } };
    m_isMariaDb = query.value(0).toString().contains(u"MariaDB"_s);
    return done;
}

QStringList MySqlDialect::beginWriteStatements() const
{
    return { u"START TRANSACTION"_s };
}

QStringList MySqlDialect::beginSnapshotStatements() const
{
    return { u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s,
             u"START TRANSACTION WITH CONSISTENT SNAPSHOT"_s };
}

QString MySqlDialect::definition(QString statement) const
{
    statement.replace(u"LONGTEXT"_s, u"MEDIUMTEXT"_s);
    statement.replace(u" BYTES"_s, u" LONGBLOB"_s);
    statement.replace(u" TEXT("_s, u" VARCHAR("_s);
    statement.replace(u"INT64"_s, u"BIGINT"_s);
    statement.replace(u"INT32"_s, u"INT"_s);
    statement.replace(u"PACK_TABLE_OPTIONS"_s, u"TABLE_OPTIONS"_s);
    statement.replace(u"TABLE_OPTIONS"_s,
                      u"ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE "_s
                          + (m_isMariaDb ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s));
    return statement;
}

QString MySqlDialect::addingTo(const QStringList&, const QStringList& summed) const
{
    QStringList sums;
    for (const QString& column : summed)
        sums.append(u"%1 = %1 + VALUES(%1)"_s.arg(column));
    return u" ON DUPLICATE KEY UPDATE "_s + sums.join(u", "_s);
}

QString MySqlDialect::replacing(const QStringList&, const QStringList& columns) const
{
    QStringList values;
    for (const QString& column : columns)
        values.append(u"%1 = VALUES(%1)"_s.arg(column));
    return u" ON DUPLICATE KEY UPDATE "_s + values.join(u", "_s);
}

QString MySqlDialect::keepingExisting(const QStringList& keys) const
{
    return u" ON DUPLICATE KEY UPDATE %1 = %1"_s.arg(keys.constLast());
}

QString MySqlDialect::holdingRows() const
{
    return u" FOR UPDATE"_s;
}

QString MySqlDialect::lowered(QString text) const
{
    return text.toLower();
}

ErrorCode MySqlDialect::codeFor(const QSqlError& error) const
{
    switch (error.nativeErrorCode().toInt()) {
    case 1020: // record has changed since it was read (MariaDB 11.6 and later)
    case 1205: // lock wait timeout
    case 1213: // deadlock, or a cluster's certification failed
    case 3101: // Group Replication rolled the transaction back
    case 8147: // TiDB: lazy unique check
    case 9007: // TiDB: write conflict
    case 1412: // table definition has changed
    case 1615: // prepared statement needs to be re-prepared
        return ErrorCode::StorageBusy;
    case 1040: // too many connections
    case 1044: // no access to this database
    case 1045: // wrong user or password
    case 1047: // node is not in the primary component
    case 1049: // no such database
    case 1053: // server is shutting down
    case 1129: // host is blocked
    case 1130: // host is not allowed
    case 1158: // network: read
    case 1159: // network: read timeout
    case 1160: // network: write
    case 1161: // network: write timeout
    case 1180: // error while committing in a cluster
    case 1203: // too many connections of this user
    case 1226: // the user's limit is reached
    case 1243: // prepared statement lost
    case 1927: // connection killed
    case 2002:
    case 2003:
    case 2006: // server has gone away
    case 2013: // connection lost
    case 2026: // TLS
    case 2055: // connection lost while reading
    case 4031: // disconnected for inactivity
        return ErrorCode::StorageUnavailable;
    case 1050: // table exists
    case 1060: // column exists
    case 1061: // index exists
    case 1062: // duplicate key
        return ErrorCode::StorageConflict;
    case 1021: // disk full
    case 1114: // table full
        return ErrorCode::StorageFull;
    case 1142: // command denied
    case 1290: // server is read-only
    case 1836:
        return ErrorCode::StorageReadOnly;
    default:
        return ErrorCode::StorageFailed;
    }
}

QString MySqlDialect::clockMs() const
{
    return u"CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)"_s;
}

QString MySqlDialect::sizeQuery() const
{
    return u"SELECT CAST(COALESCE(SUM(data_length + index_length), 0) AS SIGNED) "
           u"FROM information_schema.tables WHERE table_schema = DATABASE()"_s;
}

QString MySqlDialect::tableNamesQuery() const
{
    return u"SELECT table_name FROM information_schema.tables "
           u"WHERE table_schema = DATABASE() ORDER BY table_name"_s;
}

QString MySqlDialect::versionQuery() const
{
    return u"SELECT VERSION()"_s;
}

} // namespace jangbu
