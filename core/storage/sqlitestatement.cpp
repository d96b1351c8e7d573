#include "core/storage/sqlitestatement.h"

#include "core/check.h"

#include <sqlite3.h>

namespace jangbu {

using namespace Qt::StringLiterals;

std::variant<std::unique_ptr<SqliteStatement>, QSqlError>
SqliteStatement::prepare(const QVariant& driverHandle, const QString& sql)
{
    JANGBU_CHECK(qstrcmp(driverHandle.typeName(), "sqlite3*") == 0);
    auto* const connection = *static_cast<sqlite3* const*>(driverHandle.constData());
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return lastError(connection);
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(connection, statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bindInteger(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void SqliteStatement::bindText(int place, const QString& text)
{
    sqlite3_bind_text16(m_statement, place, text.utf16(),
                        static_cast<int>(text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
}

void SqliteStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

QSqlError SqliteStatement::execute()
{
    const int code = sqlite3_step(m_statement);
    const QSqlError error
        = code == SQLITE_DONE || code == SQLITE_ROW ? QSqlError() : lastError(m_connection);
    sqlite3_reset(m_statement);
    return error;
}

QSqlError SqliteStatement::lastError(sqlite3* connection)
{
    return QSqlError(u"Unable to run the statement"_s,
                     QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                     QString::number(sqlite3_extended_errcode(connection)));
}

} // namespace jangbu
