#include "core/interchange/testconnection.h"

#include "core/storage/migrator.h"
#include "core/storage/tablecopier.h"

#include <QFileInfo>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMs = 3'000;

/// `10.11.6-MariaDB-0+deb12u1` and `8.0.36` are the products' own words.
ConnectionReport reportFrom(const Database& database, const QString& version)
{
    if (database.url().product == DatabaseUrl::Product::Sqlite)
        return { .product = u"SQLite"_s, .version = version };
    const bool isMariaDb = version.contains(u"MariaDB"_s);
    return { .product = isMariaDb ? u"MariaDB"_s : u"MySQL"_s,
             .version = version.section(u'-', 0, 0) };
}

Result<ConnectionReport> versionAt(Database& database)
{
    JANGBU_TRY_ASSIGN(const auto version,
                      database.selectOne(database.dialect().versionQuery(), {}, [](const Row& row) {
                          return std::optional(row.text(0));
                      }));
    return reportFrom(database, version.value_or(QString()));
}

/// Opening a file that is not there would make it.
Result<ConnectionReport> testNewFile(const DatabaseUrl& url)
{
    const QFileInfo folder(QFileInfo(url.path).absolutePath());
    if (!folder.isDir())
        return Error { ErrorCode::StorageUnavailable, { url.path } };
    if (!folder.isWritable())
        return Error { ErrorCode::StorageReadOnly, { url.path } };
    JANGBU_TRY_ASSIGN(const auto memory, Database::open(DatabaseUrl::sqlite(u":memory:"_s)));
    return versionAt(*memory);
}

} // namespace

Result<ConnectionReport> testConnection(const DatabaseUrl& url)
{
    if (url.product == DatabaseUrl::Product::Sqlite && !QFileInfo::exists(url.path))
        return testNewFile(url);
    JANGBU_TRY_ASSIGN(const auto database,
                      Database::open(url, Database::Options { .busyTimeoutMs = longestWaitMs }));
    JANGBU_TRY_ASSIGN(ConnectionReport report, versionAt(*database));
    JANGBU_TRY_ASSIGN(const int version, Migrator::versionOf(*database));
    const int newest = Migrator(Migrator::shipped(), {}).newestVersion();
    if (version > newest)
        return Error { ErrorCode::StorageTooNew,
                       { QString::number(version), QString::number(newest) } };
    report.hasBooks = version > 0;
    if (report.hasBooks) {
        JANGBU_TRY_ASSIGN(report.stores, TableCopier::countRows(*database, u"store"_s));
    }
    return report;
}

} // namespace jangbu
