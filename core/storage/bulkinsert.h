#pragma once

#include "core/storage/database.h"

#include <QStringList>
#include <QVariantList>

namespace jangbu {

/// Inserts many rows: on MySQL 100 with one statement, which is eighteen times faster than one by
/// one; on SQLite each at once, past the driver. Lives inside one try of one transaction.
class BulkInsert final {
public:
    /// `suffix` follows the VALUES, such as SqlDialect::addingTo().
    BulkInsert(Database& database, const QString& table, const QStringList& columns,
               const QString& suffix = {});
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    /// One value for each column, in their order; see toSql().
    template <typename... Values> Done add(const Values&... values)
    {
        JANGBU_CHECK(sizeof...(values) == static_cast<size_t>(m_columnCount));
        if (m_isDirect) {
            JANGBU_TRY(prepareDirect());
            int place = 0;
            (bind(++place, values), ...);
            return m_database.execute(*m_direct);
        }
        (append(toSql(values)), ...);
        return addedRow();
    }
    Done addRow(const QVariantList& values);
    /// Writes what is left; to be called before the transaction commits.
    Done flush();

private:
    void append(QVariant value);
    Done addedRow();
    Done write(qsizetype rows);
    Done writeValues();
    QString statementFor(qsizetype rows) const;
    Done prepareDirect();

    void bind(int place, const QString& text) { m_direct->bindText(place, text); }
    void bind(int place, const QByteArray& bytes) { m_direct->bindBytes(place, bytes); }
    void bind(int place, const QVariant& value) { m_direct->bind(place, value); }
    template <typename Value> void bind(int place, const std::optional<Value>& value)
    {
        if (value)
            bind(place, *value);
        else
            m_direct->bindNull(place);
    }
    template <typename Value> void bind(int place, const Value& value)
    {
        if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
            m_direct->bindInteger(place, static_cast<qint64>(value));
        else
            m_direct->bindInteger(place, toSql(value).toLongLong());
    }

    Database& m_database;
    QString m_head;
    QString m_places;
    QString m_suffix;
    int m_columnCount;
    bool m_isDirect;
    std::shared_ptr<SqliteStatement> m_direct;
    std::unique_ptr<QSqlQuery> m_full;
    QVariantList m_values;
    qsizetype m_byteCount = 0; ///< Of those values that are bytes.
};

} // namespace jangbu
