#pragma once

#include <QByteArrayView>
#include <QSqlError>
#include <QString>
#include <QUtf8StringView>
#include <QVariant>

#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace jangbu {

/// A prepared statement of SQLite itself, on the connection that the driver has open. QSqlQuery
/// looks up a place's name at every bind, which costs four times what the insert itself does, and
/// makes a QVariant of every value, which costs as much as reading the row.
class SqliteStatement final {
public:
    /// `driverHandle` as QSqlDriver::handle() gives it.
    static std::variant<std::unique_ptr<SqliteStatement>, QSqlError>
    prepare(const QVariant& driverHandle, const QString& sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    QString sql() const;
    /// Places count from 1; 0 for a name that the statement does not have.
    int placeOf(QLatin1StringView name) const;
    /// An integer, a text or bytes that live until reset(), or NULL.
    void bind(int place, const QVariant& value);
    void bindInteger(int place, qint64 value);
    /// The text has to live until execute() has run.
    void bindText(int place, const QString& text);
    /// The bytes have to live until execute() has run.
    void bindBytes(int place, const QByteArray& bytes);
    void bindNull(int place);
    /// Runs the statement and makes it ready to be bound again; invalid where all went well.
    QSqlError execute();
    /// How many rows the last execute() changed, when it was the connection's last.
    qint64 changes() const;

    /// Goes to the next row. False at the end and after an error, which error() tells.
    bool step();
    QSqlError error() const { return m_error; }
    /// Ends the reading and makes the statement ready to be bound again.
    void reset();
    /// Of the row that it stands on; columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    bool textIs(int column, const QString& text) const;
    /// Lives until the next step.
    QByteArrayView bytes(int column) const;
    QVariant value(int column) const;

private:
    SqliteStatement(sqlite3* connection, sqlite3_stmt* statement)
        : m_connection(connection)
        , m_statement(statement)
    {
    }
    QUtf8StringView utf8(int column) const;
    static QSqlError lastError(sqlite3* connection);

    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
    QSqlError m_error;
};

} // namespace jangbu
