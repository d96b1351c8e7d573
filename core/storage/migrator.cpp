#include "core/storage/migrator.h"

#include "core/storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThread>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMigrationTries = 50;
constexpr unsigned long migrationPauseMs = 20;

const QString newestVersionSql = u"SELECT MAX(version) FROM schema_version WHERE store_id = 0"_s;
const QString addVersionSql = u"INSERT INTO schema_version (store_id, version, applied_at) "
                              u"VALUES (0, :version, :applied_at)"_s;
const QString addBooksCounterSql = u"INSERT INTO id_counter (store_id, next_value) VALUES (0, 1)"_s;

QString keepFirst(Database& database)
{
    return database.url().product == DatabaseUrl::Product::MySql
        ? database.dialect().keepingExisting({ u"store_id"_s })
        : QString();
}

bool isBusy(const Done& outcome)
{
    return !outcome && outcome.error().code == ErrorCode::StorageBusy;
}

QStringList statementsOf(const QString& sql)
{
    QString code;
    for (const auto line : QStringView(sql).split(u'\n')) {
        if (!line.trimmed().startsWith(u"--"_s))
            code += line.toString() + u'\n';
    }
    QStringList statements = code.split(u";\n"_s);
    for (QString& statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

} // namespace

QList<Migration> Migrator::shipped()
{
    const QDir folder(u":/jangbu/migrations"_s);
    QList<Migration> migrations;
    for (const QString& name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        JANGBU_CHECK(file.open(QIODevice::ReadOnly));
        migrations.append({ name.left(4).toInt(), QString::fromUtf8(file.readAll()) });
        JANGBU_CHECK(migrations.last().version == migrations.size());
    }
    JANGBU_CHECK(!migrations.isEmpty());
    return migrations;
}

Result<int> Migrator::versionOf(Database& database)
{
    JANGBU_TRY_ASSIGN(const auto tables,
                      database.select(database.dialect().tableNamesQuery(), {},
                                      [](const Row& row) { return std::optional(row.text(0)); }));
    const Error notBooks { ErrorCode::StorageNotBooks, { database.url().shown() } };
    if (tables.isEmpty())
        return 0;
    if (!tables.contains(u"schema_version"_s))
        return notBooks;
    // 0 where a first migration was cut short on MySQL; it fails where another program has a table
    // of this name.
    const auto version = database.selectInteger(newestVersionSql);
    if (!version)
        return version.error().code == ErrorCode::StorageFailed ? notBooks : version.error();
    return static_cast<int>(*version);
}

Done Migrator::run(Database& database) const
{
    return runTo(database, newestVersion());
}

Done Migrator::runTo(Database& database, int version) const
{
    JANGBU_TRY_ASSIGN(int present, versionOf(database));
    if (present > newestVersion()) {
        return Error { ErrorCode::StorageTooNew,
                       { QString::number(present), QString::number(newestVersion()) } };
    }
    if (present > 0 && present < version)
        JANGBU_TRY(m_backup(database, present));
    for (; present < version; ++present)
        JANGBU_TRY(apply(database, m_migrations.at(present)));
    return done;
}

Done Migrator::apply(Database& database, const Migration& migration) const
{
    // MySQL commits each definition by itself, so the version is written last, and what exists
    // already (after a migration that was cut short or told to try again, or beside another program
    // that makes the same one) is passed over. SQLite takes all of it in one transaction.
    const bool eachByItself = database.url().product == DatabaseUrl::Product::MySql;
    const auto applyAll = [&]() -> Done {
        JANGBU_TRY_ASSIGN(const int present, versionOf(database));
        if (present >= migration.version)
            return done; // Another program was faster.
        for (const QString& statement : statementsOf(migration.sql)) {
            const auto defined = database.run(database.dialect().definition(statement));
            if (!defined && (!eachByItself || defined.error().code != ErrorCode::StorageConflict))
                return defined.error();
        }
        if (migration.version == 1)
            JANGBU_TRY(database.run(addBooksCounterSql + keepFirst(database)));
        return database.run(addVersionSql + keepFirst(database),
                            { { ":version"_L1, migration.version },
                              { ":applied_at"_L1, QDateTime::currentMSecsSinceEpoch() } });
    };
    if (!eachByItself)
        return inTransaction(database, applyAll);
    Done applied = applyAll();
    for (int tries = 1; tries < maxMigrationTries && isBusy(applied); ++tries) {
        QThread::msleep(migrationPauseMs);
        applied = applyAll();
    }
    return applied;
}

} // namespace jangbu
