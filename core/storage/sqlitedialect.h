#pragma once

#include "core/storage/sqldialect.h"

namespace jangbu {

class SqliteDialect final : public SqlDialect {
public:
    QString driverName() const override;
    void configure(QSqlDatabase& connection, const DatabaseUrl& url,
                   int busyTimeoutMs) const override;
    QStringList sessionStatements(int busyTimeoutMs) const override;
    Done inspect(QSqlDatabase& connection) override;
    QStringList beginWriteStatements() const override;
    QStringList beginSnapshotStatements() const override;
    QString definition(QString statement) const override;
    QString addingTo(const QStringList& keys, const QStringList& summed) const override;
    QString replacing(const QStringList& keys, const QStringList& columns) const override;
    QString keepingExisting(const QStringList& keys) const override;
    QString holdingRows() const override;
    QString lowered(QString text) const override;
    ErrorCode codeFor(const QSqlError& error) const override;
    bool commitMayGoUnanswered() const override { return false; }
    bool importsInOneTransaction() const override { return true; }
    QString clockMs() const override;
    QString sizeQuery() const override;
    QString tableNamesQuery() const override;
    QString versionQuery() const override;
};

} // namespace jangbu
