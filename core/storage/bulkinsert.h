#pragma once

#include "core/storage/database.h"

#include <QStringList>
#include <QVariantList>

namespace jangbu {

/// Inserts many rows with few statements: 100 rows in one go are eighteen times faster on MariaDB
/// and three times faster on SQLite than one. Lives inside one try of one transaction.
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
        (m_values.append(toSql(values)), ...);
        return addedRow();
    }
    Done addRow(const QVariantList& values);
    /// Writes what is left; to be called before the transaction commits.
    Done flush();

private:
    Done addedRow();
    Done write(qsizetype rows);
    QString statementFor(qsizetype rows) const;

    Database& m_database;
    QString m_head;
    QString m_places;
    QString m_suffix;
    int m_columnCount;
    qsizetype m_rowsPerStatement;
    std::unique_ptr<QSqlQuery> m_full;
    QVariantList m_values;
};

} // namespace jangbu
