#include "core/storage/books.h"

#include "core/storage/backup.h"
#include "core/storage/commitmarks.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// A copy of the books takes its time; a program that waits longer says that they are in use.
constexpr std::chrono::minutes longestMigration { 5 };

/// How the files begin that a migration needs.
QString stemOf(const DatabaseUrl& url)
{
    if (url.product == DatabaseUrl::Product::Sqlite)
        return url.path;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(url.database);
}

/// Where the books go before a newer schema takes their place.
QString pathBefore(const DatabaseUrl& url, int version)
{
    const QString stem = stemOf(url);
    QString path = u"%1.before-version-%2"_s.arg(stem).arg(version + 1);
    for (int serial = 2; QFileInfo::exists(path); ++serial)
        path = u"%1.before-version-%2-%3"_s.arg(stem).arg(version + 1).arg(serial);
    return path;
}

/// One program of this computer after the other, so that none takes what another has half made for
/// old books, which need a backup.
Done migrate(Database& database)
{
    const auto migrations = Migrator::shipped();
    const Migrator migrator(migrations, [&migrations](Database& books, int version) {
        return Backup(books, migrations).writeTo(pathBefore(books.url(), version), checkIntegrity);
    });
    JANGBU_TRY_ASSIGN(const int present, Migrator::versionOf(database));
    if (present >= migrator.newestVersion())
        return migrator.run(database);
    QLockFile alone(stemOf(database.url()) + u".migrating"_s);
    alone.setStaleLockTime(0); // However long it takes: while its program runs, the lock stands.
    if (!alone.tryLock(longestMigration) && alone.error() == QLockFile::LockFailedError)
        return ErrorCode::StorageBusy;
    return migrator.run(database);
}

} // namespace

Result<std::unique_ptr<Database>> openBooks(const DatabaseUrl& url, Database::Options options)
{
    JANGBU_TRY_ASSIGN(auto database, Database::open(url, options));
    JANGBU_TRY(migrate(*database));
    // Books that cannot be tidied now can be used all the same.
    if (const auto tidied = forgetOldCommitMarks(*database); !tidied)
        qInfo("Old commit marks stay: %s", qUtf8Printable(tidied.error().detail));
    return database;
}

Result<DatabaseUrl> ownBooks()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return Error { ErrorCode::StorageReadOnly, { folder } };
    return DatabaseUrl::sqlite(folder + u"/books.jangbu"_s);
}

} // namespace jangbu
