#pragma once

#include <QSqlError>
#include <QString>
#include <QVariant>

#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace jangbu {

/// A prepared statement of SQLite itself, on the connection that the driver has open. QSqlQuery
/// looks up a place's name at every bind, which costs four times what the insert itself does.
class SqliteStatement final {
public:
    /// `driverHandle` as QSqlDriver::handle() gives it.
    static std::variant<std::unique_ptr<SqliteStatement>, QSqlError>
    prepare(const QVariant& driverHandle, const QString& sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    /// Places count from 1.
    void bindInteger(int place, qint64 value);
    /// The text has to live until execute() has run.
    void bindText(int place, const QString& text);
    void bindNull(int place);
    /// Runs the statement and makes it ready to be bound again; invalid where all went well.
    QSqlError execute();

private:
    SqliteStatement(sqlite3* connection, sqlite3_stmt* statement)
        : m_connection(connection)
        , m_statement(statement)
    {
    }
    static QSqlError lastError(sqlite3* connection);

    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
};

} // namespace jangbu
