#include "core/storage/database.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long pauseMs = 10;

QString newConnectionName()
{
    static std::atomic<qint64> serial = 0;
    return u"jangbu-%1"_s.arg(++serial);
}

} // namespace

Database::Database(DatabaseUrl url, Options options)
    : m_url(std::move(url))
    , m_options(options)
    , m_dialect(SqlDialect::forProduct(m_url.product))
    , m_connectionName(newConnectionName())
    , m_connection(QSqlDatabase::addDatabase(m_dialect->driverName(), m_connectionName))
{
}

Database::~Database()
{
    if (m_inTransaction)
        rollback();
    closeNow();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl& url, Options options)
{
    std::unique_ptr<Database> database(new Database(url, options));
    JANGBU_TRY(database->connectNow());
    return database;
}

Done Database::connectNow()
{
    if (!m_connection.driver() || !QSqlDatabase::isDriverAvailable(m_dialect->driverName()))
        return Error { ErrorCode::StorageUnavailable, { m_dialect->driverName() } };
    m_dialect->configure(m_connection, m_url, m_options.busyTimeoutMs);
    if (!m_connection.open()) {
        const QSqlError error = m_connection.lastError();
        const QString why
            = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return Error { ErrorCode::StorageUnavailable,
                       { u"%1 (%2)"_s.arg(m_url.shown(), why) },
                       error.text() };
    }
    // SQLite does not wait by itself when several programs switch new books to WAL at once.
    QElapsedTimer sinceOpened;
    sinceOpened.start();
    Done ready = startSession();
    while (!ready && ready.error().code == ErrorCode::StorageBusy
           && !sinceOpened.hasExpired(m_options.busyTimeoutMs)) {
        QThread::msleep(pauseMs);
        ready = startSession();
    }
    return ready;
}

Done Database::startSession()
{
    JANGBU_TRY(m_dialect->inspect(m_connection));
    for (const QString& statement : m_dialect->sessionStatements(m_options.busyTimeoutMs))
        JANGBU_TRY(plain(statement));
    return done;
}

Done Database::reconnect()
{
    JANGBU_CHECK(!m_inTransaction);
    if (m_runningCount > 0)
        return Error { ErrorCode::StorageUnavailable, { m_url.shown() }, u"rows are being read"_s };
    qWarning("The connection to the books was lost; it is being made anew.");
    closeNow();
    return connectNow();
}

void Database::closeNow()
{
    // SQLite does not close a connection that has statements. A server's come after, since they
    // cannot be given back to one that is gone.
    for (const auto& prepared : std::as_const(m_prepared))
        prepared->direct.reset();
    m_controls.clear();
    m_connection.close();
    m_prepared.clear();
}

} // namespace jangbu
