#include "core/storage/books.h"

#include "core/storage/backup.h"
#include "core/storage/commitmarks.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Where the books go before a newer schema takes their place.
QString pathBefore(const DatabaseUrl& url, int version)
{
    QString stem = url.path;
    if (url.product == DatabaseUrl::Product::MySql) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        folder.mkpath(u"."_s);
        stem = folder.filePath(url.database);
    }
    QString path = u"%1.before-version-%2"_s.arg(stem).arg(version + 1);
    for (int serial = 2; QFileInfo::exists(path); ++serial)
        path = u"%1.before-version-%2-%3"_s.arg(stem).arg(version + 1).arg(serial);
    return path;
}

} // namespace

Result<std::unique_ptr<Database>> openBooks(const DatabaseUrl& url, Database::Options options)
{
    JANGBU_TRY_ASSIGN(auto database, Database::open(url, options));
    const auto migrations = Migrator::shipped();
    const Migrator migrator(migrations, [&migrations](Database& books, int version) {
        return Backup(books, migrations).writeTo(pathBefore(books.url(), version), checkIntegrity);
    });
    JANGBU_TRY(migrator.run(*database));
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
