#pragma once

#include "core/storage/directrows.h"

#include <QStringList>
#include <QVariantList>

namespace jangbu {

/// Inserts many rows: on MySQL 100 with one statement, which is eighteen times faster than one by
/// one; on SQLite as DirectRows does. Lives inside one try of one transaction.
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
        if (m_direct) {
            (addDirect(values), ...);
            return m_direct->endRow();
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

    template <typename Value> void addDirect(const std::optional<Value>& value)
    {
        if (value)
            addDirect(*value);
        else
            m_direct->addNull();
    }
    template <typename Value> void addDirect(const Value& value)
    {
        if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
            m_direct->add(static_cast<qint64>(value));
        else if constexpr (
            std::is_same_v<
                Value,
                QString> || std::is_same_v<Value, QByteArray> || std::is_same_v<Value, QVariant>)
            m_direct->add(value);
        else
            m_direct->add(toSql(value).toLongLong());
    }

    Database& m_database;
    QString m_head;
    QString m_places;
    QString m_suffix;
    int m_columnCount;
    std::optional<DirectRows> m_direct; ///< On SQLite.
    std::unique_ptr<QSqlQuery> m_full;
    QVariantList m_values;
    qsizetype m_byteCount = 0; ///< Of those values that are bytes.
};

} // namespace jangbu
