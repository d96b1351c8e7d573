#include "core/storage/database.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Longer statements are lists of ids, made for one use.
constexpr qsizetype longestKept = 2'000;

QString newConnectionName()
{
    static std::atomic<qint64> serial = 0;
    return u"jangbu-%1"_s.arg(++serial);
}

/// The names of a statement's places, such as `:store`; what stands in quotes is passed over.
QStringList placesOf(const QString& sql)
{
    static const QRegularExpression token(u"'[^']*'|\"[^\"]*\"|(:[A-Za-z_][A-Za-z0-9_]*)"_s);
    QStringList places;
    auto tokens = token.globalMatch(sql);
    while (tokens.hasNext()) {
        const QString place = tokens.next().captured(1);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    return places;
}

} // namespace

Database::Running::Running(std::shared_ptr<Prepared> prepared)
    : owner(std::move(prepared))
{
    owner->inUse = true;
}

Database::Running::~Running()
{
    if (!owner)
        return;
    // An unfinished SELECT would hold its snapshot.
    if (owner->direct)
        owner->direct->reset();
    else
        owner->query.finish();
    owner->inUse = false;
}

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
    m_prepared.clear();
    m_connection.close();
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
    JANGBU_TRY(m_dialect->inspect(m_connection));
    for (const QString& statement : m_dialect->sessionStatements())
        JANGBU_TRY(plain(statement));
    return done;
}

Done Database::reconnect()
{
    JANGBU_CHECK(!m_inTransaction);
    qWarning("The connection to the books was lost; it is being made anew.");
    m_prepared.clear();
    m_connection.close();
    return connectNow();
}

QString Database::tableOf(const QString& sql)
{
    const qsizetype from = sql.indexOf(u" FROM "_s);
    return from < 0 ? sql.left(40) : sql.mid(from + 6).section(u' ', 0, 0);
}

Error Database::errorFrom(const QSqlError& error, const QString& sql) const
{
    const ErrorCode code = m_dialect->codeFor(error);
    QString shown = code == ErrorCode::StorageFailed
        ? u"%1 %2"_s.arg(error.nativeErrorCode(), error.databaseText())
        : m_url.shown();
    return { code, { std::move(shown) }, u"%1 [%2]"_s.arg(error.text(), sql) };
}

std::optional<Error> Database::faultAt(FaultPoint point)
{
    const auto code = m_fault ? m_fault(point) : std::nullopt;
    if (!code)
        return std::nullopt;
    return Error { *code, { m_url.shown() }, u"fault set by a test"_s };
}

Result<std::shared_ptr<Database::Prepared>> Database::prepared(const QString& sql, Use use)
{
    const auto kept = m_prepared.constFind(sql);
    if (kept != m_prepared.cend() && !(*kept)->inUse)
        return *kept;
    JANGBU_TRY_ASSIGN(auto fresh, prepareFresh(sql, use));
    if (kept == m_prepared.cend() && sql.size() <= longestKept)
        m_prepared.insert(sql, fresh);
    return fresh;
}

Result<std::shared_ptr<Database::Prepared>> Database::prepareFresh(const QString& sql, Use use)
{
    auto fresh = std::make_shared<Prepared>();
    fresh->places = placesOf(sql);
    if (use == Use::Reading && m_url.product == DatabaseUrl::Product::Sqlite) {
        JANGBU_TRY_ASSIGN(fresh->direct, prepareDirect(sql));
    } else {
        if (auto fault = faultAt(FaultPoint::Prepare))
            return *fault;
        fresh->query = QSqlQuery(m_connection);
        fresh->query.setForwardOnly(true);
        if (!fresh->query.prepare(sql))
            return errorFrom(fresh->query.lastError(), sql);
    }
    return fresh;
}

Result<Database::Running> Database::startOnce(const QString& sql, const Binds& binds, Use use)
{
    JANGBU_TRY_ASSIGN(auto statement, prepared(sql, use));
    Running running(std::move(statement));
    auto& direct = running.owner->direct;
    for (const QString& place : running.owner->places) {
        const auto bind = std::find_if(binds.cbegin(), binds.cend(),
                                       [&](const Bind& each) { return each.name == place; });
        // The driver would write NULL, or the value of the call before.
        JANGBU_CHECK(bind != binds.cend());
        if (direct)
            direct->bind(direct->placeOf(place.toUtf8().constData()), bind->value);
        else
            running.owner->query.bindValue(place, bind->value);
    }
    if (direct) {
        if (auto fault = faultAt(FaultPoint::Execute))
            return *fault;
    } else {
        JANGBU_TRY(execute(running.owner->query));
    }
    return running;
}

Result<Database::Running> Database::start(const QString& sql, const Binds& binds, Use use)
{
    auto running = startOnce(sql, binds, use);
    const bool lost = !running && running.error().code == ErrorCode::StorageUnavailable;
    if (!lost || m_inTransaction || m_fault)
        return running;
    // Outside a transaction there are only reads, which may simply be asked again.
    JANGBU_TRY(reconnect());
    return startOnce(sql, binds, use);
}

Done Database::execute(QSqlQuery& query)
{
    if (auto fault = faultAt(FaultPoint::Execute))
        return *fault;
    if (!query.exec())
        return errorFrom(query.lastError(), query.lastQuery().left(200));
    return done;
}

Done Database::ended(const Running& running) const
{
    // An error in the middle, such as a connection that is lost, is told only here.
    const Prepared& prepared = *running.owner;
    const QSqlError error = prepared.direct ? prepared.direct->error() : prepared.query.lastError();
    if (error.isValid())
        return errorFrom(error,
                         prepared.direct ? u"direct"_s : prepared.query.lastQuery().left(200));
    return done;
}

Result<qint64> Database::change(const QString& sql, const Binds& binds)
{
    JANGBU_TRY_ASSIGN(const Running running, start(sql, binds, Use::Writing));
    return qint64(running.owner->query.numRowsAffected());
}

Done Database::asDone(const Result<qint64>& changed)
{
    return changed ? Done(done) : Done(changed.error());
}

Result<qint64> Database::selectInteger(const QString& sql, const Binds& binds)
{
    JANGBU_TRY_ASSIGN(const auto value, selectOne(sql, binds, [](const Row& row) {
                          return std::optional<qint64>(row.integer(0));
                      }));
    return value.value_or(0);
}

Result<std::unique_ptr<QSqlQuery>> Database::prepareOwn(const QString& sql)
{
    if (auto fault = faultAt(FaultPoint::Prepare))
        return *fault;
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return errorFrom(query->lastError(), sql.left(200));
    return query;
}

QStringList Database::columnsOf(const QString& table) const
{
    const QSqlRecord record = m_connection.record(table);
    QStringList columns;
    for (int column = 0; column < record.count(); ++column)
        columns.append(record.fieldName(column));
    return columns;
}

Result<std::unique_ptr<SqliteStatement>> Database::prepareDirect(const QString& sql)
{
    if (auto fault = faultAt(FaultPoint::Prepare))
        return *fault;
    auto prepared = SqliteStatement::prepare(m_connection.driver()->handle(), sql);
    if (const auto* error = std::get_if<QSqlError>(&prepared))
        return errorFrom(*error, sql.left(200));
    return std::get<0>(std::move(prepared));
}

Done Database::execute(SqliteStatement& statement)
{
    if (auto fault = faultAt(FaultPoint::Execute))
        return *fault;
    if (const QSqlError error = statement.execute(); error.isValid())
        return errorFrom(error, u"direct"_s);
    return done;
}

Done Database::plain(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return done;
}

Done Database::begin(const QStringList& statements)
{
    JANGBU_CHECK(!m_inTransaction);
    if (auto fault = faultAt(FaultPoint::Begin))
        return *fault;
    for (const QString& statement : statements)
        JANGBU_TRY(plain(statement));
    m_inTransaction = true;
    return done;
}

Done Database::commit()
{
    JANGBU_CHECK(m_inTransaction);
    if (auto fault = faultAt(FaultPoint::Commit))
        return *fault;
    JANGBU_TRY(plain(u"COMMIT"_s));
    m_inTransaction = false;
    if (auto fault = faultAt(FaultPoint::CommitAnswer))
        return *fault;
    return done;
}

void Database::rollback()
{
    m_inTransaction = false;
    // A server that is gone has rolled back already, and a failed COMMIT may have done so.
    if (const auto rolledBack = plain(u"ROLLBACK"_s); !rolledBack)
        qDebug("Rollback: %s", qUtf8Printable(rolledBack.error().detail));
}

} // namespace jangbu
