#include "core/interchange/probebooks.h"

#include "core/storage/migrator.h"
#include "core/store/storerepository.h"

#include <QFileInfo>

namespace jangbu {

Result<BooksProbe> ProbeBooks::run(const DatabaseUrl& url)
{
    const bool isFile = url.product == DatabaseUrl::Product::Sqlite;
    if (isFile && !QFileInfo::exists(url.path)) {
        const QFileInfo folder(QFileInfo(url.path).absolutePath());
        if (folder.isDir() && folder.isWritable())
            return BooksProbe {};
        return Error { ErrorCode::StorageReadOnly, { url.path } };
    }
    JANGBU_TRY_ASSIGN(const auto database, Database::open(url));
    JANGBU_TRY_ASSIGN(const int version, Migrator::versionOf(*database));
    const auto newest = static_cast<int>(Migrator::shipped().size());
    if (version > newest) {
        return Error { ErrorCode::StorageTooNew,
                       { QString::number(version), QString::number(newest) } };
    }
    BooksProbe probe;
    probe.hasBooks = version > 0;
    probe.isOlder = probe.hasBooks && version < newest;
    if (probe.hasBooks && !probe.isOlder) {
        JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(*database).all());
        probe.stores = stores.size();
    }
    return probe;
}

} // namespace jangbu
