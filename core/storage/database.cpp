#include "core/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Longer statements are lists of ids, made for one use.
constexpr qsizetype longestKept = 2'000;
/// A server holds 16,382 prepared statements for all its clients together, and short statements
/// may hold an id too.
constexpr qsizetype mostKept = 256;

} // namespace

QString Database::tableOf(const QString& sql)
{
    const qsizetype from = sql.indexOf(u" FROM "_s);
    return from < 0 ? sql.left(40) : sql.mid(from + 6).section(u' ', 0, 0);
}

Error Database::errorFrom(const QSqlError& error, const QString& sql) const
{
    // A connection that could not be made anew is closed; the driver says so without a code.
    const ErrorCode code
        = m_connection.isOpen() ? m_dialect->codeFor(error) : ErrorCode::StorageUnavailable;
    QString shown = code == ErrorCode::StorageFailed
        ? u"%1 %2"_s.arg(error.nativeErrorCode(), error.databaseText())
        : m_url.shown();
    return { code, { std::move(shown) }, u"%1 [%2]"_s.arg(error.text(), sql) };
}

/// Why nothing can be done: the transaction has failed already, or a test wants it.
std::optional<Error> Database::obstacleAt(FaultPoint point)
{
    if (m_broken)
        return m_broken;
    const auto code = m_fault ? m_fault(point) : std::nullopt;
    if (!code)
        return std::nullopt;
    return noted({ *code, { m_url.shown() }, u"fault set by a test"_s });
}

/// The error, which ends the transaction that is running.
Error Database::noted(Error error)
{
    if (m_inTransaction && !m_broken)
        m_broken = error;
    return error;
}

Result<std::shared_ptr<Database::Prepared>> Database::prepared(const QString& sql)
{
    const auto kept = m_prepared.constFind(sql);
    if (kept != m_prepared.cend() && !(*kept)->inUse)
        return *kept;
    JANGBU_TRY_ASSIGN(auto fresh, prepareFresh(sql));
    if (kept != m_prepared.cend() || sql.size() > longestKept)
        return fresh;
    if (m_prepared.size() >= mostKept)
        m_prepared.removeIf([](std::pair<const QString&, std::shared_ptr<Prepared>&> entry) {
            return !entry.second->inUse;
        });
    m_prepared.insert(sql, fresh);
    return fresh;
}

Result<std::shared_ptr<Database::Prepared>> Database::prepareFresh(const QString& sql)
{
    auto fresh = std::make_shared<Prepared>();
    fresh->written = WrittenStatement(sql);
    if (m_url.product == DatabaseUrl::Product::Sqlite) {
        JANGBU_TRY_ASSIGN(fresh->direct, prepareDirect(sql));
        for (const QString& place : fresh->written.places())
            fresh->numbers.append(fresh->direct->placeOf(QLatin1StringView(place.toLatin1())));
        return fresh;
    }
    if (auto obstacle = obstacleAt(FaultPoint::Prepare))
        return *obstacle;
    fresh->query = QSqlQuery(m_connection);
    // Rows of a statement that is not prepared would hold up the connection until all are read.
    fresh->query.setForwardOnly(!writesValues());
    if (writesValues())
        return fresh;
    if (!fresh->query.prepare(sql))
        return noted(errorFrom(fresh->query.lastError(), sql));
    return fresh;
}

Result<Database::Running> Database::start(const QString& sql, const Binds& binds, Purpose purpose)
{
    JANGBU_TRY_ASSIGN(auto statement, prepared(sql));
    Running running(std::move(statement), m_runningCount);
    Prepared& prepared = *running.owner;
    const QStringList& places = prepared.written.places();
    QVariantList values;
    // Values mostly stand in the order of their places, and a list of them may be long.
    auto bind = binds.cbegin();
    for (qsizetype at = 0; at < places.size(); ++at) {
        const QString& place = places.at(at);
        const auto isMeant = [&place](const Bind& each) { return each.name == place; };
        bind = std::find_if(bind, binds.cend(), isMeant);
        if (bind == binds.cend())
            bind = std::find_if(binds.cbegin(), binds.cend(), isMeant);
        // The driver would write NULL, or the value of the call before.
        JANGBU_CHECK(bind != binds.cend());
        if (prepared.direct)
            prepared.direct->bind(prepared.numbers.at(at), bind->value);
        else if (writesValues())
            values.append(bind->value);
        else
            prepared.query.bindValue(place, bind->value);
    }
    if (writesValues())
        JANGBU_TRY(executeWritten(prepared.query, prepared.written.with(values)));
    else if (!prepared.direct)
        JANGBU_TRY(execute(prepared.query));
    else if (purpose == Purpose::Writing)
        JANGBU_TRY(execute(*prepared.direct));
    else if (auto obstacle = obstacleAt(FaultPoint::Execute))
        return *obstacle;
    return running;
}

Result<Database::Running> Database::startReading(const QString& sql, const Binds& binds)
{
    auto running = start(sql, binds, Purpose::Reading);
    const bool lost = !running && running.error().code == ErrorCode::StorageUnavailable;
    if (!lost || m_inTransaction || m_fault)
        return running;
    // Outside a transaction a read may simply be asked again.
    JANGBU_TRY(reconnect());
    return start(sql, binds, Purpose::Reading);
}

Done Database::execute(QSqlQuery& query)
{
    if (auto obstacle = obstacleAt(FaultPoint::Execute))
        return *obstacle;
    if (!query.exec())
        return noted(errorFrom(query.lastError(), query.lastQuery().left(200)));
    return done;
}

Done Database::executeWritten(QSqlQuery& query, const QString& sql)
{
    if (auto obstacle = obstacleAt(FaultPoint::Execute))
        return *obstacle;
    return query.exec(sql) ? Done(done) : Done(noted(errorFrom(query.lastError(), sql.left(200))));
}

bool Database::writesValues() const
{
    return m_options.writesValues && m_url.product != DatabaseUrl::Product::Sqlite;
}

Done Database::runWritten(const QString& sql)
{
    JANGBU_CHECK(writesValues());
    QSqlQuery query(m_connection);
    return executeWritten(query, sql);
}

Done Database::ended(const Running& running)
{
    // An error in the middle, such as a connection that is lost, is told only here.
    const Prepared& prepared = *running.owner;
    const QSqlError error = prepared.direct ? prepared.direct->error() : prepared.query.lastError();
    if (!error.isValid())
        return done;
    const QString sql = prepared.direct ? prepared.direct->sql() : prepared.query.lastQuery();
    return noted(errorFrom(error, sql.left(200)));
}

Result<qint64> Database::change(const QString& sql, const Binds& binds)
{
    JANGBU_CHECK(!m_inTransaction || m_purpose == Purpose::Writing);
    JANGBU_TRY_ASSIGN(const Running running, start(sql, binds, Purpose::Writing));
    const Prepared& prepared = *running.owner;
    return prepared.direct ? prepared.direct->changes() : qint64(prepared.query.numRowsAffected());
}

Done Database::run(const QString& sql, const Binds& binds)
{
    const auto changed = change(sql, binds);
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
    if (auto obstacle = obstacleAt(FaultPoint::Prepare))
        return *obstacle;
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return noted(errorFrom(query->lastError(), sql.left(200)));
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
    if (auto obstacle = obstacleAt(FaultPoint::Prepare))
        return *obstacle;
    auto prepared = SqliteStatement::prepare(m_connection.driver()->handle(), sql);
    if (const auto* error = std::get_if<QSqlError>(&prepared))
        return noted(errorFrom(*error, sql.left(200)));
    return std::get<0>(std::move(prepared));
}

Result<std::shared_ptr<SqliteStatement>> Database::keptDirect(const QString& sql)
{
    std::shared_ptr<SqliteStatement>& kept = m_controls[sql];
    if (!kept) {
        JANGBU_TRY_ASSIGN(kept, prepareDirect(sql));
    }
    return kept;
}

Done Database::execute(SqliteStatement& statement)
{
    if (auto obstacle = obstacleAt(FaultPoint::Execute))
        return *obstacle;
    if (const QSqlError error = statement.execute(); error.isValid())
        return noted(errorFrom(error, statement.sql().left(200)));
    return done;
}

Done Database::plain(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return done;
}

/// What begins and ends transactions; on SQLite it is kept prepared, as MySQL does not do.
Done Database::control(const QString& sql)
{
    if (m_url.product != DatabaseUrl::Product::Sqlite)
        return plain(sql);
    std::shared_ptr<SqliteStatement>& statement = m_controls[sql];
    if (!statement) {
        auto prepared = SqliteStatement::prepare(m_connection.driver()->handle(), sql);
        if (const auto* error = std::get_if<QSqlError>(&prepared))
            return errorFrom(*error, sql);
        statement = std::get<0>(std::move(prepared));
    }
    const QSqlError error = statement->execute();
    return error.isValid() ? Done(errorFrom(error, sql)) : Done(done);
}

Done Database::controlWithin(const QString& sql)
{
    if (auto obstacle = obstacleAt(FaultPoint::Execute))
        return *obstacle;
    const Done said = control(sql);
    return said ? said : Done(noted(said.error()));
}

Done Database::begin(const QStringList& statements, Purpose purpose)
{
    JANGBU_CHECK(!m_inTransaction);
    if (auto obstacle = obstacleAt(FaultPoint::Begin))
        return *obstacle;
    for (const QString& statement : statements)
        JANGBU_TRY(control(statement));
    m_inTransaction = true;
    m_purpose = purpose;
    return done;
}

Done Database::commit()
{
    JANGBU_CHECK(m_inTransaction);
    if (auto obstacle = obstacleAt(FaultPoint::Commit))
        return *obstacle;
    JANGBU_TRY(control(u"COMMIT"_s));
    m_inTransaction = false;
    if (auto obstacle = obstacleAt(FaultPoint::CommitAnswer))
        return *obstacle;
    return done;
}

void Database::rollback()
{
    m_inTransaction = false;
    m_broken.reset();
    // A server that is gone has rolled back already, and a failed COMMIT may have done so.
    if (const auto rolledBack = control(u"ROLLBACK"_s); !rolledBack)
        qDebug("Rollback: %s", qUtf8Printable(rolledBack.error().detail));
}

} // namespace jangbu
