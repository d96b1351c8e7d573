#include "core/storage/sqlitestatement.h"

#include "core/check.h"

#include <QByteArrayView>

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
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return lastError(connection);
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        return QSqlError(u"Unable to prepare the statement"_s, u"not one statement"_s,
                         QSqlError::StatementError);
    }
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(connection, statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

QString SqliteStatement::sql() const
{
    return QString::fromUtf8(sqlite3_sql(m_statement));
}

int SqliteStatement::placeOf(QLatin1StringView name) const
{
    return sqlite3_bind_parameter_index(m_statement, name.data());
}

void SqliteStatement::bind(int place, const QVariant& value)
{
    if (value.isNull())
        bindNull(place);
    else if (value.userType() == QMetaType::QString)
        bindText(place, *static_cast<const QString*>(value.constData()));
    else if (value.userType() == QMetaType::QByteArray)
        bindBytes(place, *static_cast<const QByteArray*>(value.constData()));
    else
        bindInteger(place, value.toLongLong());
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

void SqliteStatement::bindBytes(int place, const QByteArray& bytes)
{
    sqlite3_bind_blob64(m_statement, place, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
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

qint64 SqliteStatement::changes() const
{
    return sqlite3_changes(m_connection);
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = lastError(m_connection);
    return code == SQLITE_ROW;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_error = {};
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QUtf8StringView SqliteStatement::utf8(int column) const
{
    const auto* const bytes = sqlite3_column_text(m_statement, column);
    return { reinterpret_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column) };
}

QString SqliteStatement::text(int column) const
{
    return utf8(column).toString();
}

bool SqliteStatement::textIs(int column, const QString& text) const
{
    return QAnyStringView::equal(utf8(column), text);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column) };
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return QVariant::fromValue(qlonglong(integer(column)));
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return text(column);
    }
}

QSqlError SqliteStatement::lastError(sqlite3* connection)
{
    return QSqlError(u"Unable to run the statement"_s,
                     QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                     QString::number(sqlite3_extended_errcode(connection)));
}

} // namespace jangbu
